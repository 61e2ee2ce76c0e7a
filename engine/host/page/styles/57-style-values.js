// Values of CSS properties as a browser keeps them: checked, and written its way. SPEC: CSS Values, Color, Transforms; CSSOM section 6.7.2.
// A function here gives the text that is kept, undefined for a value that the property does not take, and refuses what is not known.

// What a style sheet says is only refused when it is asked for. `isText`: a text is read, rather than one property set.
const StyleReading = { __proto__: null, isOfSheet: false, isText: false, around: undefined };
const kUnknownStyle = { __proto__: null };

function RefuseStyleValue(name, text) {
    if (StyleReading.isOfSheet) throw kUnknownStyle;
    %refuse(`the value "${text}" of the style property ${name} is not supported by Loopscope`);
}

// Parts between separators that stand outside of brackets and quotes.
function SplitStyle(text, separator) {
    const parts = [];
    let depth = 0;
    let quote = "";
    let part = "";
    for (let index = 0; index < text.length; index += 1) {
        const unit = text[index];
        if (quote !== "") {
            if (unit === quote) quote = "";
        } else if (unit === "'" || unit === '"') {
            quote = unit;
        } else if (unit === "(") {
            depth += 1;
        } else if (unit === ")") {
            depth -= 1;
        }
        if (depth === 0 && quote === "" && unit === separator) {
            %push(parts, Trimmed(part));
            part = "";
        } else {
            part += unit;
        }
    }
    %push(parts, Trimmed(part));
    return parts;
}

function StyleWords(text) {
    const words = [];
    const parts = SplitStyle(%replace_all(%replace_all(text, "\n", " "), "\t", " "), " ");
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index] !== "") %push(words, parts[index]);
    }
    return words;
}

// ---- numbers ----

const NumberToPrecision = PageGlobal.Number.prototype.toPrecision;
const NumberToExponential = PageGlobal.Number.prototype.toExponential;

// The nearest number of six digits; of two that are as near the even one, as C writes it.
function SixDigits(number) {
    const text = %call(NumberToPrecision, number, 6);
    const digits = %split_text(%call(NumberToPrecision, number, 40), "e")[0];
    const longer = %replace_all(%replace_all(digits, ".", ""), "-", "");
    let from = 0;
    while (longer[from] === "0") from += 1;
    if (longer[from + 6] !== "5" || %string_find("02468", longer[from + 5], 0) < 0) return text;
    for (let index = from + 7; index < longer.length; index += 1) {
        if (longer[index] !== "0") return text;
    }
    return %call(NumberToPrecision, number * (1 - 1e-9), 6);
}

// RUNTIME: Chromium writes six digits.
function StyleNumber(number) {
    if (number === 0) return "0";
    const parts = %split_text(number < 0.0001 && number > -0.0001 ? %call(NumberToExponential, number, 5) : SixDigits(number), "e");
    let digits = parts[0];
    if (%string_find(digits, ".", 0) >= 0) {
        while (digits[digits.length - 1] === "0") digits = %string_slice(digits, 0, digits.length - 1);
        if (digits[digits.length - 1] === ".") digits = %string_slice(digits, 0, digits.length - 1);
    }
    if (parts.length === 1) return digits;
    return `${digits}e${parts[1][0]}${parts[1].length === 2 ? "0" : ""}${%string_slice(parts[1], 1, parts[1].length)}`;
}

function IsDigit(unit) {
    return unit >= "0" && unit <= "9";
}

// "1.5px": { number, unit }; undefined when the text does not begin with a number.
function Dimension(text) {
    let at = text[0] === "+" || text[0] === "-" ? 1 : 0;
    const from = at;
    while (IsDigit(text[at])) at += 1;
    if (text[at] === "." && IsDigit(text[at + 1])) {
        at += 1;
        while (IsDigit(text[at])) at += 1;
    }
    if (at === from) return undefined;
    const sign = text[at + 1] === "+" || text[at + 1] === "-" ? 1 : 0;
    if ((text[at] === "e" || text[at] === "E") && IsDigit(text[at + 1 + sign])) {
        at += 1 + sign;
        while (IsDigit(text[at])) at += 1;
    }
    return { __proto__: null, number: ToNumber(%string_slice(text, 0, at)), unit: %to_lower(%string_slice(text, at, text.length)) };
}

const kLengthUnits = [
    "px", "em", "rem", "ex", "ch", "vh", "vw", "vmin", "vmax", "svh", "svw", "dvh", "dvw", "lvh", "lvw", "pt", "pc", "cm", "mm", "in", "q", "lh", "rlh", "cap", "ic", "rex", "rch",
    "ric", "rcap", "vi", "vb", "svmin", "svmax", "svi", "svb", "dvmin", "dvmax", "dvi", "dvb", "lvmin", "lvmax", "lvi", "lvb", "cqw", "cqh", "cqi", "cqb", "cqmin", "cqmax",
];
const kAngleUnits = ["deg", "rad", "turn", "grad"];
const kTimeUnits = ["s", "ms"];

// A number with one of the units; `zero` is what a bare 0 means.
function WithUnit(text, units, zero) {
    const dimension = Dimension(text);
    if (dimension === undefined) return undefined;
    if (dimension.unit === "" && dimension.number === 0 && zero !== undefined) return `0${zero}`;
    return ListHas(units, dimension.unit) ? StyleNumber(dimension.number) + dimension.unit : undefined;
}

function IsFunctionValue(text) {
    return %string_find(text, "(", 0) > 0;
}

function LengthValue(text, name, isNegativeAllowed) {
    if (IsCalculation(text)) return CalcValue(text, name);
    if (IsFunctionValue(text)) RefuseStyleValue(name, text);
    const dimension = Dimension(text);
    if (dimension === undefined || (dimension.number < 0 && !isNegativeAllowed)) return undefined;
    return dimension.unit === "%" ? `${StyleNumber(dimension.number)}%` : WithUnit(text, kLengthUnits, "px");
}

function PlainNumber(text, isWhole) {
    const dimension = Dimension(text);
    if (dimension === undefined || dimension.unit !== "") return undefined;
    if (isWhole && dimension.number !== %math_floor(dimension.number)) return undefined;
    return StyleNumber(dimension.number);
}

// ---- colours ----

const kColourNames = %split_text("aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen transparent currentcolor", " ");

// SPEC: CSS Color sections 6.2 and 6.3, and Chromium's own. SIMPLIFIED: what they are on the screen is not known.
const kSystemColours = [
    "accentcolor", "accentcolortext", "activetext", "buttonborder", "buttonface", "buttontext", "canvas", "canvastext", "field", "fieldtext", "graytext", "highlight",
    "highlighttext", "linktext", "mark", "marktext", "selecteditem", "selecteditemtext", "visitedtext", "activeborder", "activecaption", "appworkspace", "background",
    "buttonhighlight", "buttonshadow", "captiontext", "inactiveborder", "inactivecaption", "inactivecaptiontext", "infobackground", "infotext", "menu", "menutext", "scrollbar",
    "threeddarkshadow", "threedface", "threedhighlight", "threedlightshadow", "threedshadow", "window", "windowframe", "windowtext", "-webkit-link",
];

function ColourValue(text, name) {
    const lower = %to_lower(text);
    if (ListHas(kColourNames, lower) || ListHas(kSystemColours, lower)) return lower;
    if (lower[0] === "#") return ColourFromHexadecimal(%string_slice(lower, 1, lower.length));
    const head = %string_slice(lower, 0, %string_find(lower, "(", 0));
    if (head === "rgb" || head === "rgba") return ColourFromNumbers(lower, name);
    if (head === "hsl" || head === "hsla") return ColourFromHue(lower, name);
    if (ListHas(["hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark", "var"], head)) RefuseStyleValue(name, text);
    return undefined;
}

function ColourFromHexadecimal(digits) {
    const isShort = digits.length === 3 || digits.length === 4;
    if (!isShort && digits.length !== 6 && digits.length !== 8) return undefined;
    const parts = [];
    for (let index = 0; index < digits.length; index += isShort ? 1 : 2) {
        const part = isShort ? digits[index] + digits[index] : %string_slice(digits, index, index + 2);
        const value = ToNumber(`0x${part}`);
        if (value !== value) return undefined;
        %push(parts, value);
    }
    return WrittenColour(parts, parts[3] === undefined ? 1 : WrittenAlpha(parts[3]));
}

// RUNTIME: Chromium writes an alpha of 8 bits with two digits when they mean the same, else with three.
function WrittenAlpha(value) {
    const short = %math_floor(value * 100 / 255 + 0.5) / 100;
    return %math_floor(short * 255 + 0.5) === value ? short : %math_floor(value * 1000 / 255 + 0.5) / 1000;
}

function WrittenColour(parts, alpha) {
    const numbers = `${parts[0]}, ${parts[1]}, ${parts[2]}`;
    return alpha === 1 ? `rgb(${numbers})` : `rgba(${numbers}, ${StyleNumber(alpha)})`;
}

function ColourFromNumbers(text, name) {
    const list = WordsOfColour(text);
    if (text[text.length - 1] !== ")" || list.length < 3 || list.length > 4) return undefined;
    const parts = [];
    let percentages = 0;
    for (let index = 0; index < 3; index += 1) {
        const dimension = list[index] === "none" ? kNoColourPart : Dimension(list[index]);
        if (dimension === undefined && IsFunctionValue(list[index])) RefuseStyleValue(name, text);
        if (dimension === undefined || (dimension.unit !== "" && dimension.unit !== "%")) return undefined;
        const number = dimension.unit === "%" ? dimension.number / 100 * 255 : dimension.number;
        percentages += dimension.unit === "%" ? 1 : 0;
        %push(parts, %math_max(0, %math_min(255, %math_floor(number + 0.5))));
    }
    // SPEC: CSS Color section 5.1: between commas all of them are numbers or all percentages, and none is none.
    if (%string_find(text, ",", 0) >= 0 && ((percentages > 0 && percentages < 3) || ListHas(list, "none"))) return undefined;
    const alpha = list[3] === undefined ? kFullAlpha : Dimension(list[3]);
    return alpha === undefined ? undefined : WrittenColour(parts, PartOfAlpha(alpha));
}

const kNoColourPart = { __proto__: null, number: 0, unit: "" };
const kFullAlpha = { __proto__: null, number: 1, unit: "" };

function PartOfAlpha({ number, unit }) {
    return %math_max(0, %math_min(1, unit === "%" ? number / 100 : number));
}

// What stands between the brackets, with or without commas.
function WordsOfColour(text) {
    const inner = %string_slice(text, %string_find(text, "(", 0) + 1, text.length - 1);
    return StyleWords(%replace_all(%replace_all(inner, ",", " "), "/", " "));
}

// SPEC: CSS Color section 7: hsl() with or without commas. Parts that are "none" or computed are not known.
function ColourFromHue(text, name) {
    const list = WordsOfColour(text);
    if (text[text.length - 1] !== ")" || list.length < 3 || list.length > 4) return undefined;
    const parts = [];
    for (let index = 0; index < list.length; index += 1) %push(parts, Dimension(list[index]) ?? RefuseStyleValue(name, text));
    const perUnit = { __proto__: null, "": 1, deg: 1, grad: 0.9, turn: 360 }[parts[0].unit];
    if (perUnit === undefined) RefuseStyleValue(name, text);
    const hue = ((parts[0].number * perUnit) % 360 + 360) % 360;
    const strength = %math_max(0, %math_min(100, parts[1].number)) / 100;
    const light = %math_max(0, %math_min(100, parts[2].number)) / 100;
    const numbers = [];
    for (let index = 0; index < 3; index += 1) {
        const place = ([0, 8, 4][index] + hue / 30) % 12;
        const part = light - strength * %math_min(light, 1 - light) * %math_max(-1, %math_min(%math_min(place - 3, 9 - place), 1));
        %push(numbers, %math_floor(part * 255 + 0.5));
    }
    return WrittenColour(numbers, PartOfAlpha(parts[3] ?? kFullAlpha));
}

// ---- lists of functions: transform and filter ----

const kFunctionArguments = {
    __proto__: null, translate: "length", translatex: "length", translatey: "length", translatez: "length", translate3d: "length", scale: "number", scalex: "number",
    scaley: "number", scale3d: "number", rotate: "angle", rotatex: "angle", rotatey: "angle", rotatez: "angle", skew: "angle", skewx: "angle", skewy: "angle",
    matrix: "number", perspective: "length", blur: "length", grayscale: "part", brightness: "part", contrast: "part", invert: "part", saturate: "part", sepia: "part",
};
const kFunctionNames = ["translateX", "translateY", "translateZ", "scaleX", "scaleY", "rotateX", "rotateY", "rotateZ", "skewX", "skewY"];

function FunctionsValue(text, name) {
    const words = StyleWords(%replace_all(text, ")", ") "));
    const written = [];
    for (let index = 0; index < words.length; index += 1) {
        const value = FunctionValue(words[index], name);
        if (value === undefined) return undefined;
        %push(written, value);
    }
    return %join_texts(written, " ");
}

// The origin of a transform: the place to the side, then that below.
function OriginValue(text, name) {
    const words = StyleWords(text);
    if (words.length > 2) RefuseStyleValue(name, text);
    const isUpright = (word) => word === "top" || word === "bottom";
    const isLevel = (word) => word === "left" || word === "right";
    let [first, second] = [words[0], words[1] ?? "center"];
    if (isUpright(first) || (isLevel(second) && !isLevel(first))) [first, second] = [second, first];
    const across = isLevel(first) || first === "center" ? first : LengthValue(first, name, true);
    const down = isUpright(second) || second === "center" ? second : LengthValue(second, name, true);
    return across === undefined || down === undefined ? undefined : `${across} ${down}`;
}

function FunctionValue(text, name) {
    const open = %string_find(text, "(", 0);
    if (open < 1 || text[text.length - 1] !== ")") return undefined;
    const lower = %to_lower(%string_slice(text, 0, open));
    const kind = kFunctionArguments[lower];
    if (kind === undefined) RefuseStyleValue(name, text);
    let shown = lower;
    for (let index = 0; index < kFunctionNames.length; index += 1) {
        if (%to_lower(kFunctionNames[index]) === lower) shown = kFunctionNames[index];
    }
    const parts = SplitStyle(%string_slice(text, open + 1, text.length - 1), ",");
    const written = [];
    for (let index = 0; index < parts.length; index += 1) {
        const value = ArgumentValue(parts[index], kind, name);
        if (value === undefined) return undefined;
        %push(written, value);
    }
    return `${shown}(${%join_texts(written, ", ")})`;
}

function ArgumentValue(text, kind, name) {
    if (kind === "length") return LengthValue(text, name, true);
    if (kind === "angle") return WithUnit(text, kAngleUnits, "deg");
    if (kind === "number") return PlainNumber(text, false);
    const dimension = Dimension(text);
    if (dimension === undefined) return undefined;
    return dimension.unit === "%" ? `${StyleNumber(dimension.number)}%` : PlainNumber(text, false);
}

// ---- transitions and animations ----

// A list with commas, each part of which is read in one way.
function EachInList(text, read) {
    const written = SplitStyle(text, ",");
    for (let index = 0; index < written.length; index += 1) {
        written[index] = read(Trimmed(written[index]));
        if (written[index] === undefined) return undefined;
    }
    return %join_texts(written, ", ");
}

function IsStyleName(text) {
    for (let index = 0; index < text.length; index += 1) {
        const unit = %to_lower(text[index]);
        if (!((unit >= "a" && unit <= "z") || IsDigit(unit) || unit === "-" || unit === "_")) return false;
    }
    return text !== "" && !IsDigit(text[0]);
}

// What a transition or animation says, in the parts that both have: { times, easing, names }.
function MotionParts(text, name) {
    const found = { __proto__: null, times: [], easing: "ease", names: [] };
    const words = StyleWords(text);
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        const time = WithUnit(word, kTimeUnits, undefined);
        if (time !== undefined) %push(found.times, time);
        else if (ListHas(kEasings, %to_lower(word)) || IsFunctionValue(word)) found.easing = EasingValue(word, name);
        else if (IsStyleName(word) || PlainNumber(word, false) !== undefined) %push(found.names, word);
        else return undefined;
    }
    return found.times.length > 2 ? undefined : found;
}

function TransitionValue(text, name) {
    const written = [];
    const parts = SplitStyle(text, ",");
    for (let index = 0; index < parts.length; index += 1) {
        const found = MotionParts(parts[index], name);
        if (found === undefined || found.names.length > 1) return undefined;
        const words = found.names.length === 0 || found.names[0] === "all" ? [] : [found.names[0]];
        if (found.times.length > 0 && (found.times[0] !== "0s" || found.times.length > 1)) %push(words, found.times[0]);
        if (found.easing !== "ease") %push(words, found.easing);
        if (found.times.length > 1 && found.times[1] !== "0s") %push(words, found.times[1]);
        %push(written, words.length === 0 ? "all" : %join_texts(words, " "));
    }
    return %join_texts(written, ", ");
}

const kAnimationWords = [["normal", "reverse", "alternate", "alternate-reverse"], ["none", "forwards", "backwards", "both"], ["running", "paused"]];

function AnimationValue(text, name) {
    const written = [];
    const parts = SplitStyle(text, ",");
    for (let index = 0; index < parts.length; index += 1) {
        const found = MotionParts(parts[index], name);
        if (found === undefined) return undefined;
        const chosen = ["normal", "none", "running"];
        let count = "1";
        let named = "none";
        for (let each = 0; each < found.names.length; each += 1) {
            const word = found.names[each];
            let group = 0;
            while (group < 3 && !ListHas(kAnimationWords[group], word)) group += 1;
            if (word === "infinite" || PlainNumber(word, false) !== undefined) count = word;
            else if (group < 3 && word !== "none") chosen[group] = word;
            else named = word;
        }
        %push(written, `${found.times[0] ?? "auto"} ${found.easing} ${found.times[1] ?? "0s"} ${count} ${%join_texts(chosen, " ")} ${named}`);
    }
    return %join_texts(written, ", ");
}

// ---- borders and shadows ----

const kLineStyles = ["none", "hidden", "dotted", "dashed", "solid", "double", "groove", "ridge", "inset", "outset"];
const kLineWidths = ["thin", "medium", "thick"];

function LineWidth(text, name) {
    return ListHas(kLineWidths, text) ? text : LengthValue(text, name, false);
}

// How the parts of a border stand.
const kBorderOrder = ["width", "style", "colour"];

// The width, style and colour of a line; `order` says in which order they are written.
function LineValue(text, name, order) {
    const found = { __proto__: null, width: undefined, style: undefined, colour: undefined };
    const words = StyleWords(%to_lower(text));
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        const width = IsFunctionValue(word) ? undefined : LineWidth(word, name);
        const colour = width === undefined && !ListHas(kLineStyles, word) ? ColourValue(word, name) : undefined;
        const part = ListHas(kLineStyles, word) ? "style" : width !== undefined ? "width" : "colour";
        if (found[part] !== undefined || (part === "colour" && colour === undefined)) return undefined;
        found[part] = width ?? colour ?? word;
    }
    // RUNTIME: Chromium writes of an outline what it was given.
    if (name !== "outline") return LineText({ __proto__: null, width: found.width ?? "medium", style: found.style ?? "none", colour: found.colour ?? "currentcolor" }, order);
    const written = [];
    for (let index = 0; index < order.length; index += 1) {
        if (found[order[index]] !== undefined) %push(written, found[order[index]]);
    }
    return %join_texts(written, " ");
}

function ShadowValue(text, name) {
    const written = [];
    const parts = SplitStyle(text, ",");
    for (let index = 0; index < parts.length; index += 1) {
        const lengths = [];
        let colour;
        let inset = "";
        const words = StyleWords(parts[index]);
        for (let each = 0; each < words.length; each += 1) {
            const length = IsFunctionValue(words[each]) ? undefined : LengthValue(words[each], name, true);
            if (length !== undefined) %push(lengths, length);
            else if (words[each] === "inset") inset = " inset";
            else colour = ColourValue(words[each], name) ?? null;
        }
        if (lengths.length < 2 || lengths.length > 4 || colour === null) return undefined;
        %push(written, `${colour === undefined ? "" : `${colour} `}${%join_texts(lengths, " ")}${inset}`);
    }
    return %join_texts(written, ", ");
}

function FlexValue(text, name) {
    if (text === "none") return "0 0 auto";
    if (text === "auto") return "1 1 auto";
    const words = StyleWords(text);
    const numbers = [];
    let basis;
    for (let index = 0; index < words.length; index += 1) {
        const number = PlainNumber(words[index], false);
        if (number !== undefined && numbers.length < 2) %push(numbers, number);
        else basis = words[index] === "auto" ? "auto" : LengthValue(words[index], name, false);
    }
    if (words.length > 3 || (basis === undefined && numbers.length < words.length)) return undefined;
    return `${numbers[0] ?? "1"} ${numbers[1] ?? "1"} ${basis ?? "0%"}`;
}

function FontFamilyValue(text, name) {
    const written = [];
    const parts = SplitStyle(text, ",");
    for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index];
        const isQuoted = part[0] === "'" || part[0] === '"';
        const inner = isQuoted ? %string_slice(part, 1, part.length - 1) : part;
        if (inner === "") return undefined;
        // RUNTIME: names of several words are written in quotes.
        const isBare = isQuoted ? IsStyleName(inner) : %string_find(inner, " ", 0) < 0;
        %push(written, isBare ? inner : `"${isQuoted ? inner : %join_texts(StyleWords(inner), " ")}"`);
    }
    return %join_texts(written, ", ");
}
