// img: its address and how loading it ends. SPEC: HTML section 4.8.4.
// SIMPLIFIED: no image is ever decoded. What a page of Loopscope asks its own server for is not there, which is an error event; an image
// of another server or in the address itself is refused.

const ImagePrototype = PageGlobal.HTMLImageElement.prototype;

function LoadImage(inside) {
    if (!IsPageDocument(inside.document)) return;
    const address = WholeAddress(AttributeOf(inside, "src"));
    if (%string_slice(address, 0, PageAddress.origin.length) !== PageAddress.origin) {
        %refuse("loading an image of another server, or one that is in its address, is not supported by Loopscope");
    }
    if (inside.form.loading === undefined) DelayLoad();
    else %page_task_remove(inside.form.loading);
    inside.form.loading = %page_task(kNetworkingSource, kNormalPriority, () => {
        inside.form.loading = undefined;
        FireInSteps(inside.object, "error", undefined, AllowLoad);
    }, [], kFetchDelay);
}

// A size that an attribute says; what is laid out otherwise is not known.
function WrittenImageSize(inside, name) {
    const text = AttributeOf(inside, name);
    const showsText = (AttributeOf(inside, "alt") ?? "") !== "";
    if ((text === null || showsText) && IsConnected(inside)) %refuse(`the ${name} of an image that was not loaded is not supported by Loopscope`);
    const size = %to_integer(ToNumber(text ?? "0"));
    return size === size && size > 0 ? size : 0;
}

DefinePageFunctions(ImagePrototype, {
    get src() {
        const written = AttributeOf(NodeInside(this), "src");
        return written === null ? "" : WholeAddress(written);
    },
    set src(value) { SetAttribute(NodeInside(this), "src", `${value}`); },
    get currentSrc() { return this.src; },
    get width() { return WrittenImageSize(NodeInside(this), "width"); },
    set width(value) { SetAttribute(NodeInside(this), "width", `${%to_integer(ToNumber(value))}`); },
    get height() { return WrittenImageSize(NodeInside(this), "height"); },
    set height(value) { SetAttribute(NodeInside(this), "height", `${%to_integer(ToNumber(value))}`); },
    get naturalWidth() { return 0; },
    get naturalHeight() { return 0; },
    get complete() { return NodeInside(this).form.loading === undefined; },
    get loading() { return AttributeOf(NodeInside(this), "loading") === "lazy" ? "lazy" : "eager"; },
    set loading(value) { SetAttribute(NodeInside(this), "loading", `${value}`); },
});

const ImageConstructor = {
    Image(width = undefined, height = undefined) {
        "constructor";
        const inside = MakeElement("img");
        if (width !== undefined) PutAttribute(inside, "width", `${%to_integer(ToNumber(width))}`);
        if (height !== undefined) PutAttribute(inside, "height", `${%to_integer(ToNumber(height))}`);
        return inside.object;
    },
}.Image;
%set_length(ImageConstructor, 0);
%put(ImageConstructor, "prototype", ImagePrototype, 0);
%put(PageGlobal, "Image", ImageConstructor, 5);
