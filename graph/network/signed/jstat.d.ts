/** The part of jStat (https://github.com/jstat/jstat) that is used here; the package brings no types. */
declare module 'jstat' {
  interface BetaDistribution {
    cdf(x: number, alpha: number, beta: number): number;
    inv(p: number, alpha: number, beta: number): number;
  }
  const jstat: { jStat: { beta: BetaDistribution } };
  export default jstat;
}
