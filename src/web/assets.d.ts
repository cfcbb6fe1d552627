/** A workbook that the build puts into the page: a "data:" address with its bytes in base64. */
declare module '*.xlsx' {
  const address: string;
  export default address;
}
