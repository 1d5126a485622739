/** What esbuild makes of files that are not code. */
declare module '*.svg' {
  const markup: string;
  export default markup;
}
declare module '*.css';
