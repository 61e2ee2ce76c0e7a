// Zones of time: those of engine/builtins/locales/zones.json. RUNTIME: the tz database of Node 20, and of Node 24 where that differs.

const rowsOfZones = { __proto__: null };  // by the names of the rows

// RUNTIME: ICU 56 to 64 of Node 6 to 10 know these as later ones do, from 1970 on; what else they know is refused.
const zonesOfOldNodes = [
    "america/new_york", "america/chicago", "america/denver", "america/phoenix", "america/los_angeles", "america/anchorage",
    "pacific/honolulu", "america/toronto", "america/halifax", "america/st_johns", "america/lima", "america/argentina/buenos_aires",
    "america/caracas", "europe/london", "europe/dublin", "europe/lisbon", "europe/paris", "europe/berlin", "europe/madrid", "europe/rome",
    "europe/amsterdam", "europe/brussels", "europe/vienna", "europe/zurich", "europe/stockholm", "europe/oslo", "europe/copenhagen",
    "europe/helsinki", "europe/warsaw", "europe/prague", "europe/budapest", "europe/athens", "europe/bucharest", "europe/kiev",
    "europe/moscow", "asia/dubai", "asia/karachi", "asia/kolkata", "asia/calcutta", "asia/dhaka", "asia/kathmandu", "asia/bangkok",
    "asia/jakarta", "asia/singapore", "asia/hong_kong", "asia/shanghai", "asia/taipei", "asia/seoul", "asia/tokyo", "asia/riyadh",
    "australia/sydney", "australia/melbourne", "australia/brisbane", "australia/adelaide", "australia/darwin", "australia/perth",
    "pacific/auckland", "africa/johannesburg", "africa/lagos", "africa/nairobi", "atlantic/reykjavik",
    "utc", "gmt",
];

function ZoneNamed(name, row) {
    return { __proto__: null, name, row };
}

// SPEC: ECMA-402 section 11.1.2, step 30: a zone by its name, in any case; UTC is null.
function ZoneOf(value) {
    if (value === undefined) {
        const local = LocalZone();
        return local === null ? ZoneNamed("UTC", null) : local;
    }
    const wanted = ToString(value);
    const lower = %to_lower(wanted);
    if (kIsOldNode && !ListHas(zonesOfOldNodes, lower)) %refuse(`the time zone ${%describe(value)} is not supported by Loopscope`);
    const found = ListedZone(lower);
    if (found !== undefined) return found;
    const isOffset = wanted[0] === "+" || wanted[0] === "-";
    if (isOffset && !(kNodeMajor > 0 && kNodeMajor < 22)) %refuse(`the time zone ${%describe(value)} is not supported by Loopscope`);
    %throw_range_error(`Invalid time zone specified: ${wanted}`);
}

function ListedZone(lower) {
    const listed = LocaleTable("zones", lower);
    if (listed === null || typeof listed[0] !== "string") return undefined;
    return ZoneNamed(listed[0], listed[0] === "UTC" ? null : RowOfZone(listed[1]));
}

function RowOfZone(name) {
    if (rowsOfZones[name] === undefined) {
        const newer = kNodeMajor > 0 && kNodeMajor < 22 ? null : LocaleTable("zones", `${name} 24`);
        const row = newer === null ? LocaleTable("zones", name) : newer;
        for (let index = 1; index < row.begins.length; index++) row.begins[index] += row.begins[index - 1];
        row.hasRule = row.begins.length > 0 && row.begins[row.begins.length - 1] > 2114380800;
        row.followsMoon = ListHas(["Africa/Casablanca", "Africa/El_Aaiun", "Asia/Gaza", "Asia/Hebron"], name);
        rowsOfZones[name] = row;
    }
    return rowsOfZones[name];
}

// Which of a row's periods holds at a time, in seconds since 1970.
function PeriodAt(row, seconds) {
    let low = 0;
    let high = row.begins.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (row.begins[middle - 1] <= seconds) low = middle;
        else high = middle - 1;
    }
    return low;
}

// [seconds from UTC, which name] of a period.
function KindOfPeriod(row, period) {
    return row.kinds[row.periods[period]];
}

// Milliseconds from UTC at a time.
function OffsetOfRow(row, time) {
    return KindOfPeriod(row, PeriodAt(row, TimeInKnownYears(row, time) / 1000))[0] * 1000;
}

// Minutes from UTC at a time.
function ZoneOffset(zone, time) {
    if (kIsOldNode && zone.row !== null && time < 0) %refuse("times before 1970 in a time zone are not supported by Loopscope");
    return zone.row === null ? 0 : OffsetOfRow(zone.row, time) / 60000;
}

// The table ends with 2037: a later year is as one of the last twelve, whose days of the week from March on are the same. No rule
// changes a clock in January or February.
function TimeInKnownYears(row, time) {
    if (time < 2145916800000) return time;
    if (kIsOldNode) return TimeInLikeYear(time);
    if (row.followsMoon) %refuse("times after 2037 where Ramadan sets the clocks are not supported by Loopscope");
    if (!row.hasRule) return 2145916799000;
    const fields = %date_fields(time);
    const march = %date_fields(%make_time(fields[0], 2, 1, 0, 0, 0, 0))[7];
    const like = [2037, 2027, 2033, 2034, 2029, 2030, 2031][march];
    return %make_time(like, fields[1], fields[1] === 1 && fields[2] === 29 ? 28 : fields[2], fields[3], fields[4], fields[5], fields[6]);
}

// RUNTIME: V8 11.3 src/date/date.cc, EquivalentTime.
function TimeInLikeYear(time) {
    const fields = %date_fields(time);
    const year = fields[0];
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const weekday = %date_fields(%make_time(year, 0, 1, 0, 0, 0, 0))[7];
    const recent = (isLeap ? 1956 : 1967) + weekday * 12 % 28;
    const like = 2008 + (recent + 3 * 28 - 2008) % 28;
    return %make_time(like, fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
}

// ---- The zone in which the machine stands ----

let isClockRead = false;

// null for UTC.
function LocalZone() {
    isClockRead = true;
    const name = %local_zone();
    if (name === undefined) return null;
    const listed = LocaleTable("zones", %to_lower(name));
    // RUNTIME: V8 13.6 calls GMT, where it is the machine's, by its offset.
    return ZoneNamed(kIsNode24 && name === "GMT" ? "+00:00" : listed[0], RowOfZone(listed[1]));
}

// RUNTIME: Node 20 src/node_env_var.cc, DateTimeConfigurationChangeNotification: since Node 13 V8 is told of each change, before
// it asks once.
function TakeLocalZone(value) {
    if (Cluster.isWorker || (kIsOldNode && isClockRead)) return;
    const name = value === undefined ? "UTC" : value[0] === ":" ? %string_part(value, 1, value.length) : value;
    const lower = %to_lower(name);
    const listed = LocaleTable("zones", lower);
    const isNamed = listed !== null && listed[2] === name;
    if (!isNamed || (kIsOldNode && (!ListHas(zonesOfOldNodes, lower) || (kNodeMajor < 10 && listed[0] !== "UTC")))) {
        %refuse(`the time zone ${%describe(value)} of process.env.TZ is not supported by Loopscope`);
    }
    %set_local_zone(name === "UTC" ? "" : name);
}

function LocalTime(time) {
    const zone = LocalZone();
    return zone === null ? time : time + OffsetOfRow(zone.row, time);
}

// SPEC: ECMA-262 section 21.4.1.26 UTC(t): what the clock skips and what it shows twice counts as before the change.
function TimeOfLocal(local) {
    const zone = LocalZone();
    if (zone === null || !(local > -8.7e15 && local < 8.7e15)) return local;
    const row = zone.row;
    const known = TimeInKnownYears(row, local) / 1000;
    let period = PeriodAt(row, known - 86400);
    while (period < row.begins.length) {
        const before = KindOfPeriod(row, period)[0];
        const after = KindOfPeriod(row, period + 1)[0];
        if (known < row.begins[period] + (before > after ? before : after)) break;
        period++;
    }
    return local - KindOfPeriod(row, period)[0] * 1000;
}

function LocalZoneText(time) {
    const zone = LocalZone();
    if (zone === null) return "GMT+0000 (Coordinated Universal Time)";
    const row = zone.row;
    const like = time < 0 || time > 2147483647000 ? TimeInLikeYear(time) : time;
    const name = row.clock[KindOfPeriod(row, PeriodAt(row, like / 1000))[1]];
    const offset = OffsetOfRow(row, time);
    const minutes = WholeMinutes(offset < 0 ? -offset : offset);
    return `GMT${offset < 0 ? "-" : "+"}${PadNumber((minutes - minutes % 60) / 60, 2)}${PadNumber(minutes % 60, 2)} (${name})`;
}

// Minutes to UTC, whole ones.
function LocalOffset(time) {
    const zone = LocalZone();
    if (zone === null) return 0;
    const offset = OffsetOfRow(zone.row, time);
    return offset < 0 ? WholeMinutes(-offset) : 0 - WholeMinutes(offset);
}

function WholeMinutes(time) {
    return (time - time % 60000) / 60000;
}

// "GMT+2", "GMT-3:30", "GMT-03:30" as a place writes them: H are the hours and M the minutes.
function OffsetText(minutes, isLong, table) {
    if (minutes % 1 !== 0) %refuse("the name of a zone that is seconds from UTC is not supported by Loopscope");
    const forms = LocaleTable(table, "zones").offsets[isLong ? "long" : "short"];
    if (minutes === 0) return forms.zero;
    const size = minutes < 0 ? -minutes : minutes;
    const rest = size % 60;
    const hours = (size - rest) / 60;
    const hasMinutes = isLong || rest !== 0;
    const form = forms[minutes < 0 ? (hasMinutes ? "minusMinutes" : "minus") : hasMinutes ? "plusMinutes" : "plus"];
    let text = "";
    for (let index = 0; index < form.length; index++) {
        const isHour = form[index] === "H";
        text += isHour ? isLong ? PadNumber(hours, 2) : %to_string(hours) : form[index] === "M" && index > 2 ? PadNumber(rest, 2) : form[index];
    }
    return text;
}

// RUNTIME: until ICU 60 UTC was called by the name of Greenwich.
const hasOldZoneNames = kNodeMajor === 6 || kNodeMajor === 4;

function ZoneName(zone, time, format) {
    const kind = format.zoneName;
    const isLong = kind === "long";
    const offset = ZoneOffset(zone, time);
    if (kind === "shortOffset" || kind === "longOffset") return OffsetText(offset, kind === "longOffset", format.locale.table);
    if (kind !== "short" && !isLong) return GenericZoneName(zone, time, format);
    if (zone.row === null) return hasOldZoneNames ? "GMT" : format.rows.utc[isLong ? 1 : 0];
    const row = zone.row;
    const season = offset * 60 === row.standard[0] ? 0 : offset * 60 === row.standard[1] ? 1 : 2;
    if (format.locale.table === "en-US" && season < 2) return row.names[isLong ? 1 : 0][season];
    if (format.locale.table === "en-US") RefuseZoneName();
    const zones = LocaleTable(format.locale.table, "zones");
    if (!HasOwn(zones.rows, zone.name)) RefuseOption("timeZoneName", kind);
    const numbers = zones.rows[zone.name];
    const first = isLong ? 2 : 0;
    if (season === 2 && !(numbers[first] === -1 && numbers[first + 1] === -1)) RefuseZoneName();
    const number = numbers[first + (season === 1 ? 1 : 0)];
    return number === -1 ? OffsetText(offset, isLong, format.locale.table) : zones.names[number];
}

function RefuseZoneName() {
    %refuse("the name that a time zone had at another time is not supported by Loopscope");
}

// What a zone is called in winter and summer alike; the table knows it from 2015 on.
function GenericZoneName(zone, time, format) {
    // RUNTIME: Chromium calls cities by other names.
    const isAmerican = format.locale.table === "en-US" && (StartsWithText(zone.name, "America/") || zone.name === "UTC") && zone.name !== "America/Sao_Paulo";
    if (kNodeMajor === 0 && format.zoneName === "shortGeneric" && !isAmerican) RefuseOption("timeZoneName", format.zoneName);
    const zones = LocaleTable(format.locale.table, "zones");
    const number = HasOwn(zones.rows, zone.name) ? zones.rows[zone.name][format.zoneName === "longGeneric" ? 5 : 4] : -2;
    if (number < 0) RefuseOption("timeZoneName", format.zoneName);
    if (zone.row !== null && (time < 1420070400000 || time > 2145916799000)) RefuseZoneName();
    return zones.names[number];
}
