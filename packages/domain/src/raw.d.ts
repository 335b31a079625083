/** Vite's way to a file's text: the tests read their fixtures by it, without Node. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the bundler decides how a raw file is exported.
  export default text;
}
