/**
 * Whether confidence means what it says: claims by how sure the program was, and the share of them that was right.
 * In a calibrated program a claim of confidence 0.7 is right seven times in ten. Source: reliability diagrams of
 * M. DeGroot and S. Fienberg, The Comparison and Evaluation of Forecasters, The Statistician 32, 1983.
 */
import { round } from './figures.ts';

export const CALIBRATION_BINS = 10;

export interface CalibrationBin {
  /** Confidence from `from` to below `to`; the last holds 1 too. */
  from: number;
  to: number;
  /** Claims of this confidence, and how many of them are right (pair, direction and PLOVER type). */
  claims: number;
  right: number;
  /** What the program expected, and what came; to four decimals. */
  meanConfidence: number;
  shareRight: number;
}

export class Calibration {
  private readonly bins = Array.from({ length: CALIBRATION_BINS }, () => ({ claims: 0, right: 0, sum: 0 }));

  add(confidence: number, isRight: boolean): void {
    // Decimals such as 0.3 are a little more or less as doubles; records give three of them.
    const at = Math.floor(Math.round(confidence * 1e6) / (1e6 / CALIBRATION_BINS));
    const bin = this.bins[Math.min(at, CALIBRATION_BINS - 1)]!;
    bin.claims += 1;
    bin.right += Number(isRight);
    bin.sum += confidence;
  }

  /** Bins that hold claims, from unsure to sure. */
  table(): CalibrationBin[] {
    return this.bins.flatMap(({ claims, right, sum }, i) =>
      claims === 0
        ? []
        : [
            {
              from: i / CALIBRATION_BINS,
              to: (i + 1) / CALIBRATION_BINS,
              claims,
              right,
              meanConfidence: round(sum / claims),
              shareRight: round(right / claims),
            },
          ],
    );
  }
}
