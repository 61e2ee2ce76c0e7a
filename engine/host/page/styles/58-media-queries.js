// Media queries: how they are written again, and whether they match. SPEC: Media Queries level 4, sections 2 to 4.
// RUNTIME: of Chromium without a screen or a pointer, in a light colour scheme. What is not in the tables is refused.

const kMediaKeywords = {
    __proto__: null, orientation: "landscape", "prefers-color-scheme": "light", "prefers-reduced-motion": "no-preference", "prefers-contrast": "no-preference",
    "prefers-reduced-transparency": "no-preference", "forced-colors": "none", "inverted-colors": "none", hover: "none", "any-hover": "none", pointer: "none", "any-pointer": "none",
    "display-mode": "browser", scripting: "enabled", update: "fast", grid: "0", "overflow-block": "scroll", "dynamic-range": "standard", "color-gamut": "srgb",
};
// What each keyword may be; one that is not here makes the query unknown.
const kMediaWords = {
    __proto__: null, orientation: ["landscape", "portrait"], "prefers-color-scheme": ["light", "dark"], "prefers-reduced-motion": ["no-preference", "reduce"],
    "prefers-contrast": ["no-preference", "more", "less", "custom"], "prefers-reduced-transparency": ["no-preference", "reduce"], "forced-colors": ["none", "active"],
    "inverted-colors": ["none", "inverted"], hover: ["none", "hover"], "any-hover": ["none", "hover"], pointer: ["none", "coarse", "fine"], "any-pointer": ["none", "coarse", "fine"],
    "display-mode": ["browser", "standalone", "fullscreen", "minimal-ui"], scripting: ["enabled", "none", "initial-only"], update: ["fast", "slow", "none"], grid: ["0", "1"],
    "overflow-block": ["scroll", "none", "paged"], "dynamic-range": ["standard", "high"], "color-gamut": ["srgb", "p3", "rec2020"],
};
const kMediaRanges = ["width", "height", "device-width", "device-height", "aspect-ratio", "resolution", "color"];

function MediaNumber(name) {
    if (name === "aspect-ratio") return kViewport.width / kViewport.height;
    if (name === "resolution") return 1;
    if (name === "color") return 8;
    if (name === "device-height") return 600;
    return name === "device-width" ? 800 : kViewport[name];
}

function RefuseMedia(text) {
    %refuse(`the media query "${text}" is not supported by Loopscope`);
}

// A whole list of queries: { text, matches }.
function ReadMediaQueries(source) {
    const whole = Trimmed(%to_lower(source));
    if (whole === "") return { __proto__: null, text: "", matches: true };
    const parts = SplitStyle(whole, ",");
    const texts = [];
    let matches = false;
    for (let index = 0; index < parts.length; index += 1) {
        const query = ReadMediaQuery(MediaWords(Trimmed(parts[index])), whole);
        %push(texts, query.text);
        matches = query.matches || matches;
    }
    return { __proto__: null, text: %join_texts(texts, ", "), matches };
}

function MatchesMedia(media) {
    return ReadMediaQueries(media).matches;
}

// The words of a query; what stands in brackets is one of them.
function MediaWords(text) {
    const words = [];
    let depth = 0;
    let word = "";
    const end = () => {
        if (word !== "") %push(words, word);
        word = "";
    };
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        if (letter === "(" && depth === 0) end();
        if (letter === "(") depth += 1;
        if (letter === ")") depth -= 1;
        if (depth === 0 && %call(TrimText, letter) === "") {
            end();
        } else {
            word += letter;
            if (letter === ")" && depth === 0) end();
        }
    }
    end();
    return words;
}

// [not | only] type [and condition]*, or a condition.
function ReadMediaQuery(words, whole) {
    const isPrefixed = (words[0] === "not" || words[0] === "only") && words[1] !== undefined && words[1][0] !== "(";
    const type = words[isPrefixed ? 1 : 0];
    if (type === undefined) RefuseMedia(whole);
    if (type[0] === "(" || type === "not") return ReadMediaCondition(words, whole);
    if (!ListHas(["all", "screen", "print"], type)) RefuseMedia(whole);
    const rest = words.length > (isPrefixed ? 2 : 1) ? CopyFrom(words, isPrefixed ? 2 : 1) : [];
    if (rest.length > 0 && (rest[0] !== "and" || rest.length < 2)) RefuseMedia(whole);
    const condition = rest.length === 0 ? { __proto__: null, text: "", matches: true } : ReadMediaCondition(CopyFrom(rest, 1), whole);
    const matches = type !== "print" && condition.matches;
    const isPlainAll = type === "all" && !isPrefixed && rest.length > 0;
    const head = isPlainAll ? "" : `${isPrefixed ? `${words[0]} ` : ""}${type}${rest.length > 0 ? " and " : ""}`;
    return { __proto__: null, text: head + condition.text, matches: words[0] === "not" && isPrefixed ? !matches : matches };
}

function CopyFrom(list, start) {
    const copy = [];
    for (let index = start; index < list.length; index += 1) %push(copy, list[index]);
    return copy;
}

// not (…), or (…) and (…) and …, or (…) or (…) or ….
function ReadMediaCondition(words, whole) {
    if (words[0] === "not") {
        if (words.length !== 2) RefuseMedia(whole);
        const inner = ReadMediaPart(words[1], whole);
        return { __proto__: null, text: `not ${inner.text}`, matches: !inner.matches };
    }
    if (words.length % 2 === 0) RefuseMedia(whole);
    const texts = [];
    let matches = words[1] !== "or";
    for (let index = 0; index < words.length; index += 2) {
        if (index > 0 && (words[index - 1] !== words[1] || (words[1] !== "and" && words[1] !== "or"))) RefuseMedia(whole);
        const part = ReadMediaPart(words[index], whole);
        %push(texts, part.text);
        matches = words[1] === "or" ? matches || part.matches : matches && part.matches;
    }
    return { __proto__: null, text: %join_texts(texts, ` ${words[1] ?? ""} `), matches };
}

// What stands in brackets: a condition, or a feature.
function ReadMediaPart(word, whole) {
    if (word[0] !== "(" || word[word.length - 1] !== ")") RefuseMedia(whole);
    const text = Trimmed(%string_slice(word, 1, word.length - 1));
    if (text[0] === "(" || %string_slice(text, 0, 4) === "not ") {
        const inner = ReadMediaCondition(MediaWords(text), whole);
        return { __proto__: null, text: `(${inner.text})`, matches: inner.matches };
    }
    const colon = %string_find(text, ":", 0);
    const feature = colon >= 0 ? ReadPlainFeature(Trimmed(%string_slice(text, 0, colon)), Trimmed(%string_slice(text, colon + 1, text.length)), whole) : ReadRangeFeature(text, whole);
    return { __proto__: null, text: `(${feature.text})`, matches: feature.matches };
}

// name: value
function ReadPlainFeature(name, value, whole) {
    if (kMediaWords[name] !== undefined) {
        if (!ListHas(kMediaWords[name], value)) RefuseMedia(whole);
        return { __proto__: null, text: `${name}: ${value}`, matches: kMediaKeywords[name] === value };
    }
    const prefix = %string_slice(name, 0, 4);
    const range = prefix === "min-" || prefix === "max-" ? %string_slice(name, 4, name.length) : name;
    if (!ListHas(kMediaRanges, range)) RefuseMedia(whole);
    const given = MediaValue(range, value, whole);
    const actual = MediaNumber(range);
    const matches = prefix === "min-" ? actual >= given.number : prefix === "max-" ? actual <= given.number : actual === given.number;
    return { __proto__: null, text: `${name}: ${given.text}`, matches };
}

// name, or comparisons on one or both of its sides.
function ReadRangeFeature(text, whole) {
    const parts = [];
    let word = "";
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] !== "<" && text[index] !== ">" && text[index] !== "=") {
            word += text[index];
            continue;
        }
        const sign = text[index + 1] === "=" ? `${text[index]}=` : text[index];
        index += sign.length - 1;
        %push(parts, Trimmed(word));
        %push(parts, sign);
        word = "";
    }
    %push(parts, Trimmed(word));
    if (parts.length === 1) {
        if (kMediaKeywords[text] !== undefined) return { __proto__: null, text, matches: kMediaKeywords[text] !== "none" && kMediaKeywords[text] !== "0" && kMediaKeywords[text] !== "no-preference" };
        if (text !== "monochrome" && !ListHas(kMediaRanges, text)) RefuseMedia(whole);
        return { __proto__: null, text, matches: text !== "monochrome" };
    }
    const place = ListHas(kMediaRanges, parts[0]) ? 0 : 2;
    const name = parts[place];
    if (parts.length > 5 || !ListHas(kMediaRanges, name)) RefuseMedia(whole);
    const actual = MediaNumber(name);
    let matches = true;
    for (let index = 0; index < parts.length; index += 2) {
        if (index === place) continue;
        const given = MediaValue(name, parts[index], whole);
        parts[index] = given.text;
        const sign = parts[index < place ? index + 1 : index - 1];
        matches = matches && (index < place ? Compares(given.number, sign, actual) : Compares(actual, sign, given.number));
    }
    return { __proto__: null, text: %join_texts(parts, " "), matches };
}

function Compares(one, sign, other) {
    if (sign === "<") return one < other;
    if (sign === "<=") return one <= other;
    if (sign === ">") return one > other;
    return sign === ">=" ? one >= other : one === other;
}

// The value of a range: pixels, a ratio, dots in a pixel, a number.
function MediaValue(name, value, whole) {
    if (name === "aspect-ratio") {
        const parts = %split_text(value, "/");
        const wide = Dimension(Trimmed(parts[0]));
        const high = parts.length === 1 ? { __proto__: null, number: 1, unit: "" } : Dimension(Trimmed(parts[1]));
        if (parts.length > 2 || wide === undefined || high === undefined || wide.unit !== "" || high.unit !== "") RefuseMedia(whole);
        return { __proto__: null, text: `${StyleNumber(wide.number)} / ${StyleNumber(high.number)}`, number: wide.number / high.number };
    }
    const size = Dimension(value);
    if (size === undefined) RefuseMedia(whole);
    const factors = { __proto__: null, px: 1, em: 16, rem: 16 };
    const dots = { __proto__: null, dppx: 1, x: 1, dpi: 1 / 96 };
    const factor = name === "color" ? (size.unit === "" ? 1 : undefined) : name === "resolution" ? dots[size.unit] : size.unit === "" && size.number === 0 ? 1 : factors[size.unit];
    if (factor === undefined) RefuseMedia(whole);
    return { __proto__: null, text: value, number: size.number * factor };
}
