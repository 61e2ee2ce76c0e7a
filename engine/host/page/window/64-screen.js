// screen and matchMedia. SPEC: CSSOM View section 4.
// RUNTIME: of Chromium without a screen, in a light colour scheme. SIMPLIFIED: only queries for sizes, orientation and what users prefer.

class Screen {
    constructor() {
        IllegalConstructor("Screen");
    }
    get availWidth() { return 800; }
    get availHeight() { return 600; }
    get width() { return 800; }
    get height() { return 600; }
    get colorDepth() { return 24; }
    get pixelDepth() { return 24; }
    get availLeft() { return 0; }
    get availTop() { return 0; }
    get isExtended() { return false; }
}
DefineInterface(Screen);
const ScreenObject = %new_object(Screen.prototype);
NewTargetInside(ScreenObject, { __proto__: null, isScreen: true });
DefinePageFunctions(PageGlobal, {
    get screen() { return ScreenObject; },
    matchMedia(...list) {
        NeedArguments(list, 1, "matchMedia", "Window");
        const media = Trimmed(%to_lower(`${list[0]}`));
        const object = %new_object(MediaQueryList.prototype);
        NewTargetInside(object, { __proto__: null, isMedia: true, media, matches: MatchesMedia(media) });
        return object;
    },
});

class MediaQueryList extends EventTarget {
    constructor() {
        IllegalConstructor("MediaQueryList");
    }
    get media() { return Receiver(this, "isMedia").media; }
    get matches() { return Receiver(this, "isMedia").matches; }
    addListener(callback) { this.addEventListener("change", callback); }
    removeListener(callback) { this.removeEventListener("change", callback); }
}
DefineInterface(MediaQueryList);
DefineHandlers(MediaQueryList.prototype, ["change"]);

const kMediaAnswers = {
    __proto__: null, "screen": true, "all": true, "print": false, "(prefers-color-scheme: dark)": false, "(prefers-color-scheme: light)": true, "(prefers-reduced-motion: reduce)": false,
    "(prefers-reduced-motion)": false, "(prefers-reduced-motion: no-preference)": true, "(orientation: landscape)": true, "(orientation: portrait)": false,
};

function MatchesMedia(media) {
    const parts = %split_text(media, " and ");
    let matches = true;
    for (let index = 0; index < parts.length; index += 1) matches = MatchesFeature(Trimmed(parts[index]), media) && matches;
    return matches;
}

function MatchesFeature(part, media) {
    if (kMediaAnswers[part] !== undefined) return kMediaAnswers[part];
    const words = %split_text(%string_slice(part, 1, part.length - 1), ":");
    const size = Dimension(Trimmed(words[1] ?? ""));
    const name = Trimmed(words[0]);
    const isKnown = part[0] === "(" && size !== undefined && (size.unit === "px" || size.unit === "em" || size.unit === "rem") && ListHas(["min-width", "max-width", "min-height", "max-height"], name);
    if (!isKnown) %refuse(`the media query "${media}" is not supported by Loopscope`);
    const pixels = size.unit === "px" ? size.number : size.number * 16;
    const actual = %string_slice(name, 4, name.length) === "width" ? kViewport.width : kViewport.height;
    return %string_slice(name, 0, 3) === "min" ? actual >= pixels : actual <= pixels;
}
