// ECMA-402 section 10: the order of texts. SIMPLIFIED: the languages that order as CLDR's root collation does, and those here.

const rootCollationLanguages = ["en", "de", "fr", "it", "pt", "nl", "id", "und"];
// What follows a letter in a language: "z å =æ" is å behind z, and æ where å is. RUNTIME: as Intl.Collator of Node 20 tells.
const collationRules = {
    __proto__: null,
    sv: "t þ|y =ü =ű|z å ä =æ =ę ö =ø =ő =œ =ô", fi: "n =ŋ|y =ü|z å ä =æ ö =ø",
    da: "t þ|y =ü =ű|z æ =ä ø =ö =ő å =aa", nb: "t þ|y =ü =ű|z æ =ä =ę ø =ö =ő =œ å =aa", no: "t þ|y =ü =ű|z æ =ä =ę ø =ö =ő =œ å =aa",
    es: "n ñ", pl: "a ą|c ć|e ę|l ł|n ń|o ó|s ś|z ź ż", cs: "c č|h ch|r ř|s š|z ž", sk: "a ä|c č|h ch|o ô|r ř|s š|z ž",
    tr: "c ç|g ğ|h ı|o ö|s ş|u ü", ro: "a ă â|i î|s ș =ş|t ț =ţ",
};

const rootCollation = { __proto__: null, tag: "en-US", language: "en", numeric: false, sensitivity: "variant", caseFirst: "false", ignorePunctuation: false };

// The first place whose language Node knows.
function CollationLocale(locales) {
    const list = CanonicalLocales(locales);
    if (kHasOneLocale) return OnlyLocaleFor(list);
    for (let index = 0; index < list.length; index++) {
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
    settings.caseFirst = LocaleOption(options, "caseFirst", ["upper", "lower", "false"], settings.language === "da" ? "upper" : "false", service);
    settings.sensitivity = LocaleOption(options, "sensitivity", ["base", "accent", "case", "variant"], "variant", service);
    settings.ignorePunctuation = ToBoolean(options.ignorePunctuation);
    return settings;
}

// RUNTIME: the places that ICU has an order of their own for keep their names.
function CollationTag(tag) {
    return ListHas(["en-US", "zh-CN", "zh-TW", "nb-NO"], tag) ? tag : ReadLocaleTag(tag).language;
}

// Turkish has an I of its own for each of its two letters i.
function HasTurkishI(text) {
    return %string_find(text, "I", 0) >= 0 || %string_find(text, "\u0130", 0) >= 0;
}

function CompareInOrder(text, other, settings) {
    const rules = collationRules[settings.language];
    const isKnown = settings.language === "tr" ? !HasTurkishI(text) && !HasTurkishI(other) : rules !== undefined;
    if (!isKnown && !ListHas(rootCollationLanguages, settings.language)) {
        %refuse(`the order of texts for the locale "${settings.tag}" is not supported by Loopscope: en-US is`);
    }
    const order = %collate(text, other, settings.sensitivity, settings.numeric, rules === undefined ? "" : rules, settings.caseFirst === "upper", settings.ignorePunctuation);
    if (order === undefined) %refuse("localeCompare of texts beyond Latin letters is not supported by Loopscope: compare with < and >");
    return order;
}
