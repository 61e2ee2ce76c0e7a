// Zones of time. SIMPLIFIED: the zones of engine/builtins/locales/zones.json, from 1970 on; other zones are refused.

const zoneAreas = ["africa", "america", "antarctica", "arctic", "asia", "atlantic", "australia", "canada", "etc", "europe", "indian", "pacific", "us"];

// SPEC: ECMA-402 section 11.1.2, step 30: a zone by its name, in any case; UTC is null.
function ZoneOf(value) {
    if (value === undefined) return { __proto__: null, name: "UTC", row: null };
    const wanted = ToString(value);
    const lower = %to_lower(wanted);
    if (ListHas(["utc", "gmt", "etc/utc", "etc/gmt", "etc/uct", "etc/zulu", "uct", "zulu"], lower)) return { __proto__: null, name: "UTC", row: null };
    const list = LocaleTable("zones", "list");
    for (let index = 0; index < list.length; index++) {
        if (%to_lower(list[index]) === lower) return { __proto__: null, name: CanonicalZone(list[index]), row: LocaleTable("zones", list[index]) };
    }
    const slash = %string_find(lower, "/", 0);
    const area = slash < 0 ? "" : %string_part(lower, 0, slash);
    const isOffset = wanted[0] === "+" || wanted[0] === "-";
    if (ListHas(zoneAreas, area) || isOffset || IsLetters(wanted, 2, 7)) %refuse(`the time zone ${%describe(value)} is not supported by Loopscope`);
    %throw_range_error(`Invalid time zone specified: ${wanted}`);
}

function CanonicalZone(name) {
    return name === "Asia/Kolkata" ? "Asia/Calcutta" : name === "Asia/Kathmandu" ? "Asia/Katmandu" : name;
}

// Minutes from UTC at a time.
function ZoneOffset(zone, time) {
    if (zone.row === null) return 0;
    if (time < 0) %refuse("times before 1970 in a time zone are not supported by Loopscope");
    const offsets = zone.row.offsets;
    const minute = TimeInKnownYears(time) / 60000;
    let low = 0;
    let high = (offsets.length - 1) / 2;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsets[2 * middle - 1] <= minute) low = middle;
        else high = middle - 1;
    }
    return offsets[2 * low];
}

// The table ends with 2037: a later year is as one before with the same days of the week.
function TimeInKnownYears(time) {
    const cycle = 28 * 365.25 * 86400000;
    let known = time;
    while (known >= 2145916800000) known -= cycle;
    return known;
}

// "GMT+2", "GMT-3:30", "GMT-03:30".
function OffsetText(minutes, isLong) {
    const size = minutes < 0 ? -minutes : minutes;
    const hours = (size - size % 60) / 60;
    const rest = size % 60;
    const sign = minutes < 0 ? "-" : "+";
    if (isLong) return `GMT${sign}${PadNumber(hours, 2)}:${PadNumber(rest, 2)}`;
    return `GMT${sign}${%to_string(hours)}${rest === 0 ? "" : `:${PadNumber(rest, 2)}`}`;
}

// RUNTIME: until ICU 60 UTC was called by the name of Greenwich.
const hasOldZoneNames = kNodeMajor === 6 || kNodeMajor === 4;

function ZoneName(zone, time, format) {
    const kind = format.zoneName;
    const isLong = kind === "long";
    const offset = ZoneOffset(zone, time);
    if (kind === "shortOffset" || kind === "longOffset") {
        if (format.locale.table === "fr-FR" || format.locale.table === "fr-CA" || format.locale.table === "fi-FI") RefuseOption("timeZoneName", kind);
        return OffsetText(offset, kind === "longOffset");
    }
    if (kind !== "short" && !isLong) RefuseOption("timeZoneName", kind);
    if (zone.row === null) return hasOldZoneNames ? "GMT" : format.rows.utc[isLong ? 1 : 0];
    if (format.locale.table !== "en-US") RefuseOption("timeZoneName", kind);
    const row = zone.row;
    const names = row.names[isLong ? 1 : 0];
    if (offset === row.standard[0]) return names[0];
    if (offset === row.standard[1]) return names[1];
    %refuse("the name that a time zone had at another time is not supported by Loopscope");
}
