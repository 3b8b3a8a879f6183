/**
 * Countries' names in Arabic and English, by ISO 3166-1 alpha-3.
 * Source: the package world-countries (ODbL), its Arabic translations.
 */
import countries from 'world-countries/countries.json' with { type: 'json' };

const byCode = new Map(
  countries.map((country) => [
    country.cca3,
    { name: country.translations.ara?.common ?? country.name.common, nameEn: country.name.common },
  ]),
);

/**
 * A country's names.
 * @param code ISO 3166-1 alpha-3, in either case
 * @returns its names in Arabic and English; the code itself for one that is not listed
 */
export function countryName(code: string): { name: string; nameEn: string } {
  const upper = code.toUpperCase();
  return byCode.get(upper) ?? { name: upper, nameEn: upper };
}
