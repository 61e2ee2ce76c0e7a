// ECMA-402 section 10: the order of texts. SIMPLIFIED: the languages that order as CLDR's root collation does; in others texts of
// ASCII letters that are no pairs of letters there.

const rootCollationLanguages = ["en", "de", "fr", "it", "pt", "nl", "id", "und"];
const letterPairs = { __proto__: null, da: ["aa"], nb: ["aa"], no: ["aa"], cs: ["ch"], es: [], fi: [], sv: [], pl: [], tr: ["i"] };

const rootCollation = { __proto__: null, tag: "en-US", language: "en", numeric: false, sensitivity: "variant" };

// The first place whose language Node knows.
function CollationLocale(locales) {
    const list = CanonicalLocales(locales);
    for (let index = 0; index < list.length && !kHasOneLocale; index++) {
        if (list[index] === "und" || IsKnownLanguage(ReadLocaleTag(list[index]).language)) return list[index];
    }
    return "en-US";
}

function CollationSettings(locales, given, service) {
    const options = given === undefined ? { __proto__: null } : ToObject(given);
    const settings = { __proto__: null, tag: CollationLocale(locales) };
    settings.language = ReadLocaleTag(settings.tag).language;
    const usage = LocaleOption(options, "usage", ["sort", "search"], "sort", service);
    if (usage !== "sort") RefuseOption("usage", usage);
    settings.numeric = options.numeric === undefined ? false : ToBoolean(options.numeric);
    const first = LocaleOption(options, "caseFirst", ["upper", "lower", "false"], "false", service);
    if (first === "upper") RefuseOption("caseFirst", first);
    settings.sensitivity = LocaleOption(options, "sensitivity", ["base", "accent", "case", "variant"], "variant", service);
    if (settings.sensitivity === "case") RefuseOption("sensitivity", "case");
    if (options.ignorePunctuation) RefuseOption("ignorePunctuation", true);
    return settings;
}

// RUNTIME: the places that ICU has an order of their own for keep their names.
function CollationTag(tag) {
    return ListHas(["en-US", "zh-CN", "zh-TW", "nb-NO"], tag) ? tag : ReadLocaleTag(tag).language;
}

function CompareInOrder(text, other, settings) {
    if (!ListHas(rootCollationLanguages, settings.language)) {
        RefuseOwnOrder(text, settings);
        RefuseOwnOrder(other, settings);
    }
    const strength = settings.sensitivity === "base" ? 1 : settings.sensitivity === "accent" ? 2 : 3;
    const order = %collate(text, other, strength, settings.numeric);
    if (order === undefined) %refuse("localeCompare of texts beyond ASCII is not supported by Loopscope: compare with < and >");
    return order;
}

function RefuseOwnOrder(text, settings) {
    const pairs = letterPairs[settings.language];
    let isPlain = pairs !== undefined;
    for (let index = 0; isPlain && index < text.length; index++) isPlain = text[index] < "\u0080";
    for (let index = 0; isPlain && index < pairs.length; index++) isPlain = %string_find(%to_lower(text), pairs[index], 0) < 0;
    if (!isPlain) %refuse(`the order of such texts for the locale "${settings.tag}" is not supported by Loopscope: en-US is`);
}
