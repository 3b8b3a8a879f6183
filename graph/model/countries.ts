/**
 * Countries' names in Arabic and English, by ISO 3166-1 alpha-3.
 * Source: Unicode CLDR (cldr-localenames-full for the names, cldr-core for the codes).
 */
import codes from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import arabic from 'cldr-localenames-full/main/ar/territories.json' with { type: 'json' };
import english from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };

type Names = Readonly<Record<string, string>>;
const inArabic: Names = arabic.main.ar.localeDisplayNames.territories;
const inEnglish: Names = english.main.en.localeDisplayNames.territories;

/** Alpha-3 to the alpha-2 code that CLDR names territories by. */
const alpha2 = new Map(
  Object.entries(codes.supplemental.codeMappings as Record<string, { _alpha3?: string }>)
    .filter(([code]) => code.length === 2 && code in inEnglish)
    .map(([code, { _alpha3 }]) => [_alpha3, code]),
);

/** A code in common use that is not CLDR's (Kosovo has none in ISO 3166). */
const IN_USE: Names = { XKX: 'XK' };

/**
 * A country's names.
 * @param code ISO 3166-1 alpha-3, in either case
 * @returns its names in Arabic and English; the code itself for one that is not listed
 */
export function countryName(code: string): { name: string; nameEn: string } {
  const upper = code.toUpperCase();
  const short = alpha2.get(upper) ?? IN_USE[upper] ?? '';
  return { name: inArabic[short] ?? upper, nameEn: inEnglish[short] ?? upper };
}
