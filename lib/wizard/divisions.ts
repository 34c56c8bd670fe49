import { provinceCodes } from "@/policies/vocabulary";

/** GB/T 2260: cities and prefectures of the provinces that the five documents speak of; a place elsewhere decides nothing. */
export const citiesOfProvince: Readonly<Record<string, readonly string[]>> = {
  "63": ["630100", "630200", "632200", "632300", "632500", "632600", "632700", "632800"],
  "37": [
    "370100", "370200", "370300", "370400", "370500", "370600", "370700", "370800", "370900", "371000", "371100", "371300", "371400",
    "371500", "371600", "371700",
  ],
  "52": ["520100", "520200", "520300", "520400", "520500", "520600", "522300", "522600", "522700"],
  "33": ["330100", "330200", "330300", "330400", "330500", "330600", "330700", "330800", "330900", "331000", "331100"],
  "21": [
    "210100", "210200", "210300", "210400", "210500", "210600", "210700", "210800", "210900", "211000", "211100", "211200", "211300",
    "211400",
  ],
};

export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** Whole provinces, for which the province is all that is asked. */
export const otherProvinces: readonly string[] = provinceCodes.filter((code) => !(code in citiesOfProvince)).map(provinceOf);

/** The choice that holds a code: a county's is that of its city. */
export function choiceOfDivision(code: string): string {
  const cities = citiesOfProvince[code.slice(0, 2)] ?? [];
  return cities.find((city) => city.startsWith(code.slice(0, 4))) ?? provinceOf(code);
}
