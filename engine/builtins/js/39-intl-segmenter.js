// ECMA-402 section 19: Intl.Segmenter. SIMPLIFIED: sentences are refused, and words of scripts that need a dictionary.

const brandSegments = 132;         // 0 the text, 1 the ends, 2 whether they are words
const brandSegmentIterator = 133;  // 0 the segments, 1 the number of the next one

DefineIntl("Segmenter", true, (locales, given) => {
    const options = given === undefined ? { __proto__: null } : given;
    if (!%is_object(options)) %throw_type_error("Incorrect Segmenter information provided");
    const settings = { __proto__: null, locale: LocaleFor(locales, "segments") };
    settings.granularity = LocaleOption(options, "granularity", ["grapheme", "word", "sentence"], "grapheme", "Intl.Segmenter");
    return settings;
}, {
    segment(value) {
        const settings = IntlSettings(this, "Segmenter", "segment");
        const text = ToString(value);
        if (settings.granularity === "sentence") %refuse("sentences of Intl.Segmenter are not supported by Loopscope: words and graphemes are");
        const ends = %segment_ends(text, settings.granularity === "word");
        if (ends === undefined) %refuse("words of this script are not supported by Loopscope's Intl.Segmenter");
        return %slots(SegmentsPrototype, brandSegments, text, ends, settings.granularity === "word");
    },
    resolvedOptions() {
        const settings = IntlSettings(this, "Segmenter", "resolvedOptions");
        return { locale: settings.locale.tag, granularity: settings.granularity };
    },
});

const SegmentsPrototype = %new_object(%intrinsic("ObjectPrototype"));
const SegmentIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));

function SegmentEnd(segments, number) {
    const end = %slot(segments, 1)[number];
    return end < 0 ? -end : end;
}

// SPEC: 19.7.1 CreateSegmentDataObject.
function SegmentData(segments, number) {
    const text = %slot(segments, 0);
    const begin = number === 0 ? 0 : SegmentEnd(segments, number - 1);
    const data = { segment: %string_part(text, begin, SegmentEnd(segments, number)), index: begin, input: text };
    if (%slot(segments, 2)) data.isWordLike = %slot(segments, 1)[number] < 0;
    return data;
}

%define_methods(SegmentsPrototype, {
    containing(index) {
        if (!%has_brand(this, brandSegments)) ThrowIncompatible("%SegmentsPrototype%.containing", this);
        const position = ToIntegerOrInfinity(index);
        const count = %slot(this, 1).length;
        if (position < 0 || position >= %slot(this, 0).length) return undefined;
        let number = 0;
        while (number < count - 1 && SegmentEnd(this, number) <= position) number++;
        return SegmentData(this, number);
    },
    [%intrinsic("SymbolIterator")]() {
        if (!%has_brand(this, brandSegments)) ThrowIncompatible("%SegmentsPrototype%[Symbol.iterator]", this);
        return %slots(SegmentIteratorPrototype, brandSegmentIterator, this, 0);
    },
});

%define_methods(SegmentIteratorPrototype, {
    next() {
        if (!%has_brand(this, brandSegmentIterator)) ThrowIncompatible("%SegmentIterator.prototype%.next", this);
        const segments = %slot(this, 0);
        const number = %slot(this, 1);
        if (number >= %slot(segments, 1).length) return CreateIterResult(undefined, true);
        %set_slot(this, 1, number + 1);
        return CreateIterResult(SegmentData(segments, number), false);
    },
});
%put(SegmentIteratorPrototype, %intrinsic("SymbolToStringTag"), "Segmenter String Iterator", 4);

// ---- The order in which V8 lists all of them ----

function OrderOfIntl() {
    if (kNodeMajor === 6 || kNodeMajor === 4) return ["Collator", "NumberFormat", "DateTimeFormat", "v8BreakIterator"];
    if (kNodeMajor === 8) return ["DateTimeFormat", "NumberFormat", "Collator", "v8BreakIterator", "getCanonicalLocales"];
    if (kNodeMajor === 10) return ["DateTimeFormat", "NumberFormat", "Collator", "PluralRules", "getCanonicalLocales"];
    const breaks = kNodeMajor === 0 ? ["v8BreakIterator"] : [];
    const durations = kNodeMajor === 0 || kNodeMajor >= 24 ? ["DurationFormat"] : [];
    return [
        "getCanonicalLocales", "supportedValuesOf", "DateTimeFormat", "NumberFormat", "Collator", ...breaks, "PluralRules",
        "RelativeTimeFormat", "ListFormat", "Locale", "DisplayNames", "Segmenter", ...durations,
    ];
}

function PutIntlInOrder(names) {
    for (let index = 0; index < names.length; index++) {
        const name = names[index];
        const holder = {
            [name]() {
                "constructor";
                %refuse(`Intl.${name} is not supported by Loopscope`);
            },
        };
        const value = name in IntlObject ? IntlObject[name] : holder[name];
        %delete_own(IntlObject, name);
        %put(IntlObject, name, value, 5);
    }
}
PutIntlInOrder(OrderOfIntl());
