// img: its address and how loading it ends. SPEC: HTML section 4.8.4.
// SIMPLIFIED: of an image only its size is read. What a page of Loopscope asks its own server for is not there, which is an error event;
// an image of another server is refused.

const ImagePrototype = PageGlobal.HTMLImageElement.prototype;

function LoadImage(inside) {
    if (!IsPageDocument(inside.document)) return;
    const written = AttributeOf(inside, "src");
    const address = WholeAddress(written);
    const scheme = %string_slice(address, 0, %string_find(address, ":", 0));
    const isOwn = %string_slice(address, 0, PageAddress.origin.length + 1) === `${PageAddress.origin}/`;
    if (scheme !== "data" && scheme !== "blob" && !isOwn) %refuse("loading an image of another server is not supported by Loopscope: a page has no network");
    if (inside.form.loading === undefined) DelayLoad();
    else if (!%is_object(inside.form.loading)) %page_task_remove(inside.form.loading);
    inside.form.natural = undefined;
    const answer = written === "" ? undefined : AnswerOfAddress({ __proto__: null, url: address, method: "GET" });
    const size = answer === undefined || answer.status !== 200 ? undefined : ImageSize(answer.body.bytes, answer.headers);
    const start = PageNow();
    const finish = () => {
        if (written !== "") NoteResource("img", address, start, answer);
        inside.form.loading = undefined;
        inside.form.natural = size;
        if (size !== undefined && !ListHas(KnownImages.addresses, address)) %push(KnownImages.addresses, address);
        if (size === undefined) {
            %continue_task(() => FireInSteps(inside.object, "error", undefined, AllowLoad));
            FailDecoding(inside);
            return;
        }
        if (size.isVector) SettleDecoding(inside);
        FireInSteps(inside.object, "load", undefined, AllowLoad);
        if (!size.isVector) SettleDecoding(inside);
    };
    const isAtOnce = written === "" || (scheme === "data" && ListHas(KnownImages.addresses, address));
    // RUNTIME: Chromium reads what stands in the address in the microtask that follows, and asks for the task that tells of it then; what it
    // has read once it has at once.
    const isRead = scheme === "data" && !isAtOnce;
    const task = isRead ? { __proto__: null } : LoadingTask(finish, isAtOnce ? 0 : DelayOfAddress(address));
    inside.form.loading = task;
    inside.form.isKnown = scheme === "data" ? task : undefined;
    inside.form.known = size;
    if (isAtOnce) inside.form.isThere = task;
    if (isAtOnce && written !== "") inside.form.natural = size;
    if (scheme !== "data") return;
    %enqueue_callback_job(() => {
        const { form } = inside;
        if (form.loading !== task) return;
        if (isRead) form.loading = form.isKnown = LoadingTask(finish, 0);
        if (answer === undefined) return;
        form.natural = size;
        form.isThere = form.loading;
    });
}

function LoadingTask(callback, delay) {
    return %page_task(kNetworkingSource, kNormalPriority, callback, [], delay);
}

const KnownImages = { __proto__: null, addresses: [] };

function ByteOf(bytes, index) {
    return index < bytes.length ? CodeUnitOf(bytes[index]) : 0;
}

function NumberOfBytes(bytes, from, count, isLittle) {
    let value = 0;
    for (let index = 0; index < count; index += 1) value = value * 256 + ByteOf(bytes, isLittle ? from + count - 1 - index : from + index);
    return value;
}

// { width, height } of an image, or undefined for what is none.
function ImageSize(bytes, headers) {
    const begins = (text, at) => %string_slice(bytes, at, at + text.length) === text;
    if (begins("GIF87a", 0) || begins("GIF89a", 0)) {
        return bytes.length < 20 ? undefined : { __proto__: null, width: NumberOfBytes(bytes, 6, 2, true), height: NumberOfBytes(bytes, 8, 2, true) };
    }
    if (begins("\u0089PNG\r\n\u001a\n", 0)) return SizeOfPng(bytes);
    if (begins("\u00ff\u00d8\u00ff", 0)) return SizeOfJpeg(bytes);
    const isOther = begins("RIFF", 0) || begins("BM", 0) || begins("ftyp", 4) || begins("\0\0\u0001\0", 0);
    if (isOther) %refuse("an image that is no PNG, GIF, JPEG or SVG is not supported by Loopscope");
    const type = %to_lower(%call(Headers.prototype.get, headers, "content-type") ?? "");
    return %string_slice(type, 0, 13) === "image/svg+xml" ? SizeOfSvg(bytes) : undefined;
}

function SizeOfPng(bytes) {
    let at = 8;
    while (at < bytes.length && %string_slice(bytes, at + 4, at + 8) !== "IEND") at += 12 + NumberOfBytes(bytes, at, 4, false);
    if (at + 8 > bytes.length) return undefined;
    return { __proto__: null, width: NumberOfBytes(bytes, 16, 4, false), height: NumberOfBytes(bytes, 20, 4, false) };
}

function SizeOfJpeg(bytes) {
    let at = 2;
    while (at + 9 < bytes.length) {
        const marker = ByteOf(bytes, at + 1);
        const isFrame = marker >= 0xC0 && marker <= 0xCF && marker !== 0xC4 && marker !== 0xC8 && marker !== 0xCC;
        if (isFrame) return { __proto__: null, width: NumberOfBytes(bytes, at + 7, 2, false), height: NumberOfBytes(bytes, at + 5, 2, false) };
        at += 2 + NumberOfBytes(bytes, at + 2, 2, false);
    }
    return undefined;
}

// SIMPLIFIED: an SVG image needs a namespace and whole numbers for its size.
function SizeOfSvg(bytes) {
    const text = DecodeBytes(bytes, "utf8");
    const from = %string_find(text, "<svg", 0);
    const tag = from < 0 ? "" : %string_slice(text, from, %string_find(text, ">", from));
    if (%string_find(tag, "http://www.w3.org/2000/svg", 0) < 0) return undefined;
    const sizes = [];
    const names = [" width=", " height="];
    for (let index = 0; index < names.length; index += 1) {
        const at = %string_find(tag, names[index], 0);
        const begin = at + names[index].length + 1;
        const value = at < 0 ? NaN : ToNumber(%string_slice(tag, begin, %string_find(tag, tag[begin - 1], begin)));
        if (!(value > 0 && %to_integer(value) === value)) %refuse("an SVG image without whole numbers for its width and height is not supported by Loopscope");
        %push(sizes, value);
    }
    return { __proto__: null, width: sizes[0], height: sizes[1], isVector: true };
}

// A size that an attribute says; what is laid out otherwise is not known.
function WrittenImageSize(inside, name) {
    const text = AttributeOf(inside, name);
    const { natural } = inside.form;
    if (text === null && natural !== undefined) return natural[name];
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
    get naturalWidth() { return NodeInside(this).form.natural?.width ?? 0; },
    get naturalHeight() { return NodeInside(this).form.natural?.height ?? 0; },
    get complete() {
        const { form } = NodeInside(this);
        return form.loading === undefined || form.isThere === form.loading;
    },
    get loading() { return AttributeOf(NodeInside(this), "loading") === "lazy" ? "lazy" : "eager"; },
    set loading(value) { SetAttribute(NodeInside(this), "loading", `${value}`); },
});

// SPEC: HTML section 4.8.4.3, decode: once the image is there, in a task of its own. RUNTIME: Chromium decodes with the next frame. What can never be decoded is rejected
// when that is known: in the microtask of the call, or before the event of the error. So is an SVG image resolved, which has no pixels to decode.
function SettleDecoding(inside) {
    const waiting = inside.form.decoding ?? [];
    inside.form.decoding = undefined;
    if (waiting.length === 0) return;
    const settle = () => {
        for (let index = 0; index < waiting.length; index += 1) ResolvePromise(waiting[index], undefined);
    };
    if (inside.form.natural.isVector) settle();
    else %frame_step(() => %page_task(kNetworkingSource, kNormalPriority, settle, [], 0), true);
}

function FailDecoding(inside) {
    const waiting = inside.form.decoding ?? [];
    inside.form.decoding = undefined;
    for (let index = 0; index < waiting.length; index += 1) RejectNow(waiting[index], MakeDomException("The source image cannot be decoded.", "EncodingError"));
}

function BeginDecoding(inside, promise) {
    const { form } = inside;
    if (form.decoding === undefined) form.decoding = [];
    %push(form.decoding, promise);
    const isLoading = form.loading !== undefined;
    const isBroken = isLoading ? form.isKnown === form.loading && form.known === undefined : form.natural === undefined;
    const isThere = !isLoading || (form.isThere === form.loading && form.natural?.isVector);
    if (isBroken) FailDecoding(inside);
    else if (isThere) SettleDecoding(inside);
}

DefinePageFunctions(ImagePrototype, {
    decode() {
        const inside = NodeInside(this);
        const promise = NewPromise();
        %enqueue_callback_job(() => BeginDecoding(inside, promise));
        return promise;
    },
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
