// What fetch does without a network: ports that are blocked, and addresses that hold their data. SPEC: Fetch sections 2.9, 4.2, 5.6.

const kBlockedPorts = [
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123,
    135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993,
    995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
];

// Undefined when it may be asked for.
function WhyNotFetched(url) {
    if (url.protocol === "about:") return "about scheme is not supported";
    if (url.protocol !== "http:" && url.protocol !== "https:") return "unknown scheme";
    return url.port !== "" && ListIndexOf(kBlockedPorts, ToNumber(url.port)) >= 0 ? "bad port" : undefined;
}

function IsBase64Text(text) {
    const known = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let length = text.length;
    while (length > text.length - 2 && length > 0 && text[length - 1] === "=") length -= 1;
    for (let index = 0; index < length; index += 1) {
        if (%string_find(known, text[index], 0) < 0) return false;
    }
    return length % 4 !== 1;
}

// SPEC: Fetch section 5.6, the data: URL processor.
function ResponseOfData(address) {
    const hash = %string_find(address, "#", 0);
    const whole = hash < 0 ? address : %string_slice(address, 0, hash);
    const comma = %string_find(whole, ",", 0);
    const failure = () => FetchFailure(%construct(ErrorConstructor, ["failed to fetch the data URL"], ErrorConstructor));
    if (comma < 0) throw failure();
    let type = %string_slice(whole, 5, comma);
    let bytes = DecodeEscapes(%string_slice(whole, comma + 1, whole.length));
    if (%string_slice(type, type.length - 7, type.length) === ";base64") {
        type = %string_slice(type, 0, type.length - 7);
        if (!IsBase64Text(bytes)) throw failure();
        bytes = EncodeText(bytes, "base64");
    }
    if (type === "" || type[0] === ";") type = type === "" ? "text/plain;charset=US-ASCII" : `text/plain${type}`;
    if (%string_find(type, "/", 0) < 0) type = "text/plain;charset=US-ASCII";
    const response = MakeResponse(200, "OK", new Headers({ "content-type": type }), null, whole, false);
    BodyStates.set(response, ExtractBody(BufferFromBinary(bytes)));
    return response;
}

// SPEC: Fetch section 4.2, scheme fetch, "blob".
function ResponseOfBlobAddress(request, url) {
    const failure = (message) => FetchFailure(%construct(ErrorConstructor, [message], ErrorConstructor));
    if (url.search !== "") throw failure("NetworkError when attempting to fetch resource.");
    const blob = resolveObjectURL(url.href);
    if (request.method !== "GET" || blob === undefined) throw failure("invalid method");
    if (request.headers.has("range")) %refuse("a part of a blob: URL by a Range header is not supported by Loopscope");
    const headers = new Headers({ "content-length": `${blob.size}`, "content-type": blob.type });
    const response = MakeResponse(200, "OK", headers, null, WithoutHash(url.href), false);
    BodyStates.set(response, ExtractBody(blob));
    return response;
}
