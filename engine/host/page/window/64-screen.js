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

// The part of the page that is seen: all of the window, as nobody pinches it. SPEC: CSSOM View section 11.1.
class VisualViewport extends EventTarget {
    constructor() {
        IllegalConstructor("VisualViewport");
    }
    get offsetLeft() { return Receiver(this, "isViewport") && 0; }
    get offsetTop() { return Receiver(this, "isViewport") && 0; }
    get pageLeft() { return Receiver(this, "isViewport") && PageScroll.left; }
    get pageTop() { return Receiver(this, "isViewport") && PageScroll.top; }
    get width() { return Receiver(this, "isViewport") && kViewport.width; }
    get height() { return Receiver(this, "isViewport") && kViewport.height; }
    get scale() { return Receiver(this, "isViewport") && 1; }
}
DefineInterface(VisualViewport);
DefineHandlers(VisualViewport.prototype, ["resize", "scroll", "scrollend"]);
const ViewportObject = %new_object(VisualViewport.prototype);
NewTargetInside(ViewportObject, { __proto__: null, isViewport: true });
DefinePageFunctions(PageGlobal, { get visualViewport() { return ViewportObject; } });
