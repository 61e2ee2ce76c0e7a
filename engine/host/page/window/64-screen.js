// screen and matchMedia. SPEC: CSSOM View section 4.
// RUNTIME: of Chromium without a screen.

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
        const query = ReadMediaQueries(`${list[0]}`);
        const object = %new_object(MediaQueryList.prototype);
        NewTargetInside(object, { __proto__: null, isMedia: true, media: query.text, matches: query.matches });
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
