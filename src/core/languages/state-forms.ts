/** How states are made, by ISO 3166-1 code: what offices one has, and which bodies only one has. A list of facts, compiled for this project (MIT). */

const codes = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/));

/** Those whose head is a king, a queen, an emir, and nobody's president. */
export const monarchies: ReadonlySet<string> = codes(`
  AD AG AU BE BH BN BS BT BZ CA CK DK ES GB GD JM JO JP KH KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA SB SE SZ TH TO TV VA VC
`);

/** Those whose president heads the government, without a prime minister. */
export const presidencies: ReadonlySet<string> = codes(`
  AR BJ BO BR BW CL CO CR CY DO EC GH GM GT HN ID LR MW MX NG NI PA PH PY SC SL SR SV US UY VE ZM
`);

/** Bodies that only one country has, by the name under which a list of well-known ones has them. */
export const homeOfBody: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AR: 'Casa Rosada',
    AU: 'Australian Labor Party',
    DE: 'Bundesbank; Bundesrat; Bundestag; CDU; CSU; SPD',
    DK: 'Folketinget',
    EE: 'Riigikogu',
    FI: 'Eduskunta',
    FR: 'Elysée',
    GB: 'Conservative Party; Downing Street; HM Revenue and Customs; Home Office; House of Commons; House of Lords; Labour Party; Liberal Democrats; National Health Service; Scotland Yard; UK Independence Party',
    IE: 'Dáil; Fianna Fáil; Fine Gael; Oireachtas',
    IL: 'Knesset; Likud',
    IN: 'BJP; Lok Sabha; Rajya Sabha; Trinamool Congress',
    IR: 'Majlis',
    IS: 'Althing',
    KR: 'Blue House',
    LT: 'Seimas',
    LV: 'Saeima',
    NO: 'Stortinget',
    PH: 'Malacañang',
    RU: 'Kremlin',
    SE: 'Riksdag; Riksdagen; Sweden Democrats',
    UA: 'Verkhovna Rada',
    US: 'Capitol Hill; Central Intelligence Agency; Democratic National Committee; Democratic Party; Federal Bureau of Investigation; Federal Reserve; Homeland Security; House Republicans; Justice Department; Pentagon; Republican National Committee; Republican Party; State Department; White House',
    ZA: 'African National Congress',
  }).flatMap(([code, names]) => names.split('; ').map((name) => [name, code] as const)),
);
