// ECMA-402 section 15: numbers as a place writes them. SIMPLIFIED: what is refused here by name.

const kNumberFormat = "Intl.NumberFormat";
const numberStyles = kIsOldNode ? ["decimal", "percent", "currency"] : ["decimal", "percent", "currency", "unit"];
const currencyDisplays = kIsOldNode ? ["code", "symbol", "name"] : ["code", "symbol", "narrowSymbol", "name"];
const roundingModes = ["ceil", "floor", "expand", "trunc", "halfCeil", "halfFloor", "halfExpand", "halfTrunc", "halfEven"];

// SPEC: 15.1.2 InitializeNumberFormat.
function NumberSettings(locales, given, service) {
    const settings = { __proto__: null, locale: LocaleFor(locales, "numbers") };
    const options = given === undefined ? { __proto__: null } : ToObject(given);
    RefuseNumberingSystem(options);
    ReadNumberStyle(settings, options, service);
    settings.notation = LaterLocaleOption(options, "notation", ["standard", "scientific", "engineering", "compact"], "standard", service);
    if (settings.style === "percent" && settings.notation !== "standard") RefuseOption("notation", settings.notation);
    ReadDigits(settings, options, settings.notation === "compact");
    settings.compactDisplay = LaterLocaleOption(options, "compactDisplay", ["short", "long"], "short", service);
    settings.grouping = ReadGrouping(options, settings.notation === "compact" ? "min2" : "auto", service);
    settings.signDisplay = LaterLocaleOption(options, "signDisplay", ["auto", "never", "always", "exceptZero", "negative"], "auto", service);
    settings.roundingMode = LaterLocaleOption(options, "roundingMode", roundingModes, "halfExpand", service);
    settings.trailingZeros = LaterLocaleOption(options, "trailingZeroDisplay", ["auto", "stripIfInteger"], "auto", service);
    if (!kIsOldNode && options.roundingIncrement !== undefined && ToNumber(options.roundingIncrement) !== 1) RefuseOption("roundingIncrement", options.roundingIncrement);
    return settings;
}

function RefuseNumberingSystem(options) {
    if (options.numberingSystem !== undefined && options.numberingSystem !== "latn") RefuseOption("numberingSystem", options.numberingSystem);
}

// RUNTIME: until V8 5.0 shares and money had the digits of plain numbers.
const hasPlainDigits = kNodeMajor === 4;

function ReadNumberStyle(settings, options, service) {
    settings.style = LocaleOption(options, "style", numberStyles, "decimal", service);
    const currency = options.currency === undefined ? undefined : ToString(options.currency);
    if (currency !== undefined && !IsLetters(currency, 3, 3)) %throw_range_error(`Invalid currency code : ${currency}`);
    if (currency === undefined && settings.style === "currency") %throw_type_error("Currency code is required with currency style.");
    const display = LocaleOption(options, "currencyDisplay", currencyDisplays, "symbol", service);
    const sign = LaterLocaleOption(options, "currencySign", ["standard", "accounting"], "standard", service);
    const unit = kIsOldNode || options.unit === undefined ? undefined : ToString(options.unit);
    const method = service === kNumberFormat ? kNumberFormat : service;
    if (unit === undefined && settings.style === "unit") %throw_type_error(`Invalid unit argument for ${method}() ''`);
    const unitDisplay = LaterLocaleOption(options, "unitDisplay", ["short", "narrow", "long"], "short", service);
    settings.fewest = 0;
    settings.most = settings.style === "percent" && !hasPlainDigits ? 0 : 3;
    if (settings.style === "currency") {
        settings.currency = %to_upper(currency);
        settings.currencyDisplay = display;
        settings.currencySign = sign;
        if (hasPlainDigits) return;
        settings.fewest = CurrencyDigits(settings.currency);
        settings.most = settings.fewest;
    } else if (settings.style === "unit") {
        settings.unit = unit;
        settings.unitDisplay = unitDisplay;
        if (HasOwn(LocaleTable(settings.locale.table, "units"), unit)) return;
        if (LooksLikeUnit(unit)) RefuseOption("unit", unit);
        %throw_range_error(`Invalid unit argument for ${method}() '${unit}'`);
    }
}

// SPEC: ISO 4217: how many digits the smallest coin has.
function CurrencyDigits(currency) {
    if (ListHas(["JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF", "BIF", "DJF", "GNF", "KMF", "RWF", "VUV"], currency)) return 0;
    return ListHas(["KWD", "BHD", "JOD", "OMR", "TND", "IQD", "LYD"], currency) ? 3 : 2;
}

// Pairs of units that ECMA-402 knows and our tables lack.
function LooksLikeUnit(unit) {
    return %string_find(unit, "-per-", 0) > 0;
}

// SPEC: 15.1.3 SetNumberFormatDigitOptions.
function ReadDigits(settings, options, isCompact) {
    settings.leastInteger = LocaleNumber(options, "minimumIntegerDigits", 1, 21, 1);
    const priority = options.roundingPriority;
    if (!kIsOldNode && priority !== undefined && priority !== "auto") RefuseOption("roundingPriority", priority);
    const given = (name) => options[name] !== undefined;
    if (given("minimumSignificantDigits") || given("maximumSignificantDigits")) {
        const least = LocaleNumber(options, "minimumSignificantDigits", 1, 21, 1);
        settings.digits = { __proto__: null, kind: "significant", leastSignificant: least, mostSignificant: LocaleNumber(options, "maximumSignificantDigits", least, 21, 21) };
        return;
    }
    if (isCompact && !given("minimumFractionDigits") && !given("maximumFractionDigits")) {
        settings.digits = { __proto__: null, kind: "compact" };
        return;
    }
    settings.digits = FractionDigits(options, settings.fewest, settings.most);
}

function FractionDigits(options, fewest, most) {
    const highest = kNodeMajor >= 22 || kNodeMajor === 0 ? 100 : 20;
    let low = LocaleNumber(options, "minimumFractionDigits", 0, highest, undefined);
    let high = LocaleNumber(options, "maximumFractionDigits", 0, highest, undefined);
    if (low === undefined && high === undefined) {
        low = fewest;
        high = most;
    } else if (low === undefined) {
        low = fewest < high ? fewest : high;
    } else if (high === undefined) {
        high = most > low ? most : low;
    } else if (low > high) {
        %throw_range_error("maximumFractionDigits value is out of range.");
    }
    return { __proto__: null, kind: "fraction", least: low, most: high };
}

function ReadGrouping(options, fallback, service) {
    const value = options.useGrouping;
    if (value === undefined) return fallback;
    if (value === true || (kIsOldNode && value)) return "always";
    if (value === false || value === null || value === 0 || value === "") return false;
    const text = ToString(value);
    if (text === "true" || text === "false") return fallback;
    return LocaleOption(options, "useGrouping", ["min2", "auto", "always"], fallback, service);
}

// SPEC: 15.5.6 PartitionNotationSubPattern and what is around it: the parts of a number, each [type, value].
function NumberParts(value, settings) {
    const middle = NumberMiddle(value, settings);
    return WithoutSplitLiterals(OuterParts(middle.parts, middle.category, settings));
}

function WithoutSplitLiterals(parts) {
    const joined = [];
    for (let index = 0; index < parts.length; index++) {
        const last = joined[joined.length - 1];
        if (parts[index][0] === "literal" && last !== undefined && last[0] === "literal") joined[joined.length - 1] = ["literal", last[1] + parts[index][1]];
        else %push(joined, parts[index]);
    }
    return joined;
}

// {parts, category}: the number with its sign and what belongs to its pattern: shares, symbols of currencies and words for powers.
function NumberMiddle(value, settings) {
    const quantity = QuantityOf(value);
    if (settings.style === "percent" && quantity.digits !== "") quantity.point += 2;
    const rows = LocaleTable(settings.locale.table, "numbers");
    const shown = quantity.special === "" ? ShownNumber(quantity, settings, rows) : SpecialNumber(quantity, rows);
    const sign = SignOf(quantity, settings, shown.isZero);
    let parts = shown.parts;
    if (shown.compact !== "#") parts = Surround(parts, shown.compact, "compact", rows);
    if (HasOuterText(settings) || settings.style === "decimal") {
        return { __proto__: null, parts: WithSign(parts, sign, rows), category: shown.category };
    }
    RefuseOddSums(settings, sign);
    const affix = SignedAffix(settings, rows, sign, shown.compact !== "#");
    if (quantity.special !== "" && %string_find(affix, "\u00a0#", 0) >= 0) %refuse("sums that are no numbers are not supported by Loopscope in this currency");
    parts = Surround(parts, affix, settings.style === "percent" ? "percentSign" : "currency", rows);
    return { __proto__: null, parts, category: shown.category };
}

// RUNTIME: sums in brackets have groups of three in India; a Hebrew minus stands before the word for a power.
function RefuseOddSums(settings, sign) {
    if (settings.style !== "currency") return;
    if (settings.currencySign === "accounting" && settings.locale.table === "en-IN") RefuseOption("currencySign", "accounting");
    if (settings.notation === "compact" && settings.locale.table === "he-IL" && sign !== "") RefuseOption("notation", "compact");
}

function HasOuterText(settings) {
    return settings.style === "unit" || settings.currencyDisplay === "name";
}

// Puts a unit or the name of a currency around a number.
function OuterParts(parts, category, settings) {
    if (!HasOuterText(settings)) return parts;
    const rows = LocaleTable(settings.locale.table, "numbers");
    if (settings.style === "unit") {
        const texts = LocaleTable(settings.locale.table, "units")[settings.unit][UnitColumn(settings.unitDisplay)];
        return Surround(parts, TextOfCategory(texts, category), "unit", rows);
    }
    const row = CurrencyRow(settings, rows);
    // Turkish names stand beside symbols, which ICU drops in some numbers.
    const isOddTurkish = settings.locale.table === "tr-TR" && (settings.notation === "compact" || settings.currencySign === "accounting" ||
        settings.currency === "CHF" || parts[0][0] === "minusSign" || parts[0][0] === "plusSign");
    // SIMPLIFIED: which plural ICU takes beside a word for a power, where there are more than two.
    const isOddPower = settings.notation === "compact" && %string_find("ru uk pl cs sk hr sl lt lv ro he", %string_part(settings.locale.table, 0, 2), 0) >= 0;
    if (row.length < 4 || isOddTurkish || isOddPower) RefuseOption("currencyDisplay", "name");
    return Surround(parts, TextOfCategory(row[3], category), "currency", rows);
}

function UnitColumn(display) {
    return display === "short" ? 0 : display === "long" ? 1 : 2;
}

function SpecialNumber(quantity, rows) {
    const isNan = quantity.special === "NaN";
    return { __proto__: null, parts: [isNan ? ["nan", rows.nan] : ["infinity", rows.infinity]], compact: "#", category: "other", isZero: isNan };
}

function SignOf(quantity, settings, isZero) {
    const negative = quantity.negative && quantity.special !== "NaN";
    switch (settings.signDisplay) {
        case "never": return "";
        case "always": return negative ? "-" : "+";
        case "exceptZero": return isZero ? "" : negative ? "-" : "+";
        case "negative": return negative && !isZero ? "-" : "";
    }
    return negative ? "-" : "";
}

function WithSign(parts, sign, rows) {
    if (sign === "") return parts;
    const signed = rows.minusMark === undefined ? [] : [["literal", rows.minusMark]];
    %push(signed, sign === "-" ? ["minusSign", rows.minus] : ["plusSign", rows.plus]);
    for (let index = 0; index < parts.length; index++) %push(signed, parts[index]);
    return signed;
}

// What stands around a sum or a share.
function SignedAffix(settings, rows, sign, isCompact) {
    const forms = settings.style === "percent" ? rows.percent : rows.affixes[CurrencyRow(settings, rows)[CurrencyColumn(settings.currencyDisplay)]];
    const isAccounting = settings.currencySign === "accounting" && !isCompact;
    if (sign === "") return forms[isAccounting ? 2 : 0];
    if (sign === "-") return forms[isAccounting ? 3 : 1];
    const at = %string_find(forms[1], rows.minus, 0);
    return %string_part(forms[1], 0, at) + rows.plus + %string_part(forms[1], at + rows.minus.length, forms[1].length);
}

function CurrencyRow(settings, rows) {
    if (!HasOwn(rows.currencies, settings.currency)) RefuseOption("currency", settings.currency);
    return rows.currencies[settings.currency];
}

function CurrencyColumn(display) {
    return display === "symbol" ? 0 : display === "narrowSymbol" ? 1 : 2;
}

// ---- the digits ----

function ShownNumber(quantity, settings, rows) {
    switch (settings.notation) {
        case "compact": return CompactNumber(quantity, settings, rows);
        case "scientific": return NumberWithExponent(quantity, settings, rows, 1);
        case "engineering": return NumberWithExponent(quantity, settings, rows, 3);
    }
    const least = RoundBySettings(quantity, settings.digits, settings.roundingMode);
    return DigitParts(quantity, settings, rows, least, 0);
}

function DigitParts(quantity, settings, rows, leastFraction, exponent) {
    const split = SplitQuantity(quantity, settings.leastInteger, leastFraction);
    const isWhole = quantity.digits.length <= quantity.point || quantity.digits === "";
    const fraction = settings.trailingZeros === "stripIfInteger" && isWhole ? "" : split[1];
    const isSum = settings.style === "currency";
    const parts = GroupedParts(split[0], settings.grouping, rows, isSum ? rows.currencyGroup : rows.group);
    if (fraction !== "") {
        %push(parts, ["decimal", isSum ? rows.currencyDecimal : rows.decimal]);
        %push(parts, ["fraction", fraction]);
    }
    const category = exponent === 0 ? CategoryOfDigits(settings.locale, split[0], fraction, 0) : CategoryOfWhole(quantity, settings, exponent);
    return { __proto__: null, parts, compact: "#", category, isZero: quantity.digits === "" };
}

// The category of a number that is shown with an exponent or a word for it.
function CategoryOfWhole(quantity, settings, exponent) {
    const whole = SplitQuantity({ __proto__: null, digits: quantity.digits, point: quantity.point + exponent }, 1, 0);
    return CategoryOfDigits(settings.locale, whole[0], whole[1], exponent);
}

function GroupedParts(integer, grouping, rows, mark) {
    const least = grouping === "always" ? 1 : grouping === "min2" ? 2 : rows.least;
    if (grouping === false || integer.length < 3 + least) return [["integer", integer]];
    const pieces = [];
    let end = integer.length;
    let size = 3;
    while (end > 0) {
        %push(pieces, %string_part(integer, end > size ? end - size : 0, end));
        end -= size;
        size = rows.secondary;
    }
    const parts = [["integer", pieces[pieces.length - 1]]];
    for (let index = pieces.length - 2; index >= 0; index--) {
        %push(parts, ["group", mark]);
        %push(parts, ["integer", pieces[index]]);
    }
    return parts;
}

function NumberWithExponent(quantity, settings, rows, step) {
    const exponentOf = () => quantity.digits === "" ? 0 : quantity.point - 1 - (((quantity.point - 1) % step) + step) % step;
    let exponent = exponentOf();
    quantity.point -= exponent;
    const least = RoundBySettings(quantity, settings.digits, settings.roundingMode);
    const more = exponentOf();
    quantity.point -= more;
    exponent += more;
    const shown = DigitParts(quantity, settings, rows, least, exponent);
    %push(shown.parts, ["exponentSeparator", rows.exponent]);
    if (exponent < 0 && rows.minusMark !== undefined) %push(shown.parts, ["literal", rows.minusMark]);
    if (exponent < 0) %push(shown.parts, ["exponentMinusSign", rows.minus]);
    %push(shown.parts, ["exponentInteger", %to_string(exponent < 0 ? -exponent : exponent)]);
    return shown;
}

function CompactNumber(quantity, settings, rows) {
    // Sums have short words only.
    const display = settings.style === "currency" ? "short" : settings.compactDisplay;
    const table = LocaleTable(settings.locale.table, "compact")[display];
    const rowOf = (point) => point < 4 ? [0, "#"] : table[point > 22 ? 18 : point - 4];
    const shift = rowOf(quantity.point)[0];
    quantity.point -= quantity.digits === "" ? 0 : shift;
    const least = RoundBySettings(quantity, settings.digits, settings.roundingMode);
    // What was rounded up may belong to the next word.
    const row = rowOf(quantity.digits === "" ? 0 : quantity.point + shift);
    if (quantity.digits !== "") quantity.point += shift - row[0];
    const shown = DigitParts(quantity, settings, rows, settings.digits.kind === "significant" ? MissingDigits(quantity, settings.digits) : least, row[0]);
    const split = SplitQuantity(quantity, 1, least);
    if (typeof row[1] !== "string" && HasOwn(row[1], "=1") && split[0] === "1" && split[1] === "") {
        shown.parts = [["compact", row[1]["=1"]]];
        return shown;
    }
    shown.compact = TextOfCategory(row[1], CategoryOfDigits(settings.locale, split[0], split[1], 0));
    return shown;
}

// Puts the parts in the place of "#". Signs and spaces are parts of their own.
function Surround(parts, text, type, rows) {
    const list = [];
    const at = %string_find(text, "#", 0);
    // A word for the number itself: two days.
    if (at < 0) {
        AddAffix(list, text, type, rows);
        return list;
    }
    AddAffix(list, %string_part(text, 0, at), type, rows);
    for (let index = 0; index < parts.length; index++) %push(list, parts[index]);
    AddAffix(list, %string_part(text, at + 1, text.length), type, rows);
    return list;
}

function AddAffix(list, text, type, rows) {
    // Marks of direction count as spaces.
    const isSpace = (letter) => letter === " " || letter === "\u00a0" || letter === "\u202f" || letter === "\u200e" || letter === "\u200f";
    let begin = 0;
    let end = text.length;
    const literalOf = (from, to) => AddLocalePart(list, "literal", %string_part(text, from, to));
    const isSign = (letter) => letter === rows.minus || letter === rows.plus;
    const isEdge = (letter) => isSpace(letter) || letter === "(" || letter === ")";
    while (begin < end && (isEdge(text[begin]) || isSign(text[begin]))) {
        const from = begin;
        if (isSign(text[begin])) {
            AddLocalePart(list, text[begin] === rows.minus ? "minusSign" : "plusSign", text[begin]);
            begin++;
            continue;
        }
        while (begin < end && isEdge(text[begin])) begin++;
        literalOf(from, begin);
    }
    const tail = end;
    while (end > begin && (isEdge(text[end - 1]) || isSign(text[end - 1]))) end--;
    AddLocalePart(list, type, %string_part(text, begin, end));
    if (end < tail) {
        let from = end;
        for (let index = end; index < tail; index++) {
            if (!isSign(text[index])) continue;
            literalOf(from, index);
            AddLocalePart(list, text[index] === rows.minus ? "minusSign" : "plusSign", text[index]);
            from = index + 1;
        }
        literalOf(from, tail);
    }
}

function NumberText(value, settings) {
    const isPlain = settings.locale.table === "en-US" && settings.style === "decimal" && settings.notation === "standard" && settings.digits.kind === "fraction" &&
        settings.leastInteger === 1 && settings.signDisplay === "auto" && settings.roundingMode === "halfExpand" && settings.trailingZeros === "auto";
    if (isPlain && typeof value === "number" && settings.grouping !== "min2" && settings.digits.most <= 20) {
        return %number_to_grouped(value, settings.digits.least, settings.digits.most, settings.grouping !== false);
    }
    return JoinLocaleParts(NumberParts(value, settings));
}

// SPEC: 15.5.16 ToIntlMathematicalValue.
function ToLocaleNumber(value) {
    const numeric = ToPrimitive(value, "number");
    if (typeof numeric === "bigint") return numeric;
    if (typeof numeric === "string" && kNodeMajor >= 19) return LongNumber(numeric);
    return ToNumber(numeric);
}

// A text that is a longer decimal number than a Number can be keeps its digits.
function LongNumber(text) {
    const number = ToNumber(text);
    if (number !== number || text.length < 16) return number;
    %refuse("a long decimal text as a number of a locale is not supported by Loopscope: give a BigInt");
}

function NumberToLocale(value, locales, options, service) {
    return NumberText(value, NumberSettings(locales, options, service));
}
