// What fetch does without a network: ports that are blocked, and addresses that hold their data. SPEC: Fetch sections 2.9, 4.2, 5.6.

const kBlockedPorts = [
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123,
    135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993,
    995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
];

// What undici says of file: addresses.
const kWhyNoFiles = %join_texts(["not", "implemented... yet..."], " ");

// Undefined when it may be asked for.
function WhyNotFetched(url) {
    if (url.protocol === "about:") return "about scheme is not supported";
    if (url.protocol === "file:") return kWhyNoFiles;
    if (url.protocol !== "http:" && url.protocol !== "https:") return "unknown scheme";
    return url.port !== "" && ListIndexOf(kBlockedPorts, ToNumber(url.port)) >= 0 ? "bad port" : undefined;
}

// What makeNetworkError makes, where it is called.
function NetworkErrorOf(reason) {
    if (reason === "bad port") return %at("mainFetch (node:internal/deps/undici/undici:10721:20)", NewNetworkError(reason));
    return %at("node:internal/deps/undici/undici:10740:26|mainFetch (node:internal/deps/undici/undici:10759:11)", SchemeErrorOf(reason));
}

function SchemeErrorOf(reason) {
    switch (reason) {
        case "about scheme is not supported": return %at("schemeFetch (node:internal/deps/undici/undici:10819:34)", NewNetworkError(reason));
        case "failed to fetch the data URL": return %at("schemeFetch (node:internal/deps/undici/undici:10879:36)", NewNetworkError(reason));
        case "NetworkError when attempting to fetch resource.": return %at("schemeFetch (node:internal/deps/undici/undici:10827:36)", NewNetworkError(reason));
        case "invalid method": return %at("schemeFetch (node:internal/deps/undici/undici:10831:36)", NewNetworkError(reason));
        case kWhyNoFiles: return %at("schemeFetch (node:internal/deps/undici/undici:10891:34)", NewNetworkError(reason));
        default: return %at("schemeFetch (node:internal/deps/undici/undici:10898:34)", NewNetworkError(reason));
    }
}

// What is read without a network: a response, or the error of it.
function ResponseWithoutNetwork(request, url) {
    if (url.protocol === "data:") {
        const response = ResponseOfData(url.href);
        return response === undefined ? NetworkErrorOf("failed to fetch the data URL") : response;
    }
    if (url.search !== "") return NetworkErrorOf("NetworkError when attempting to fetch resource.");
    const response = ResponseOfBlobAddress(request, url);
    return response === undefined ? NetworkErrorOf("invalid method") : response;
}

function NewNetworkError(reason) {
    return %at("makeNetworkError (node:internal/deps/undici/undici:9495:35)", %construct(ErrorConstructor, [reason], ErrorConstructor));
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

// SPEC: Fetch section 5.6, the data: URL processor. Undefined for what is wrong.
function ResponseOfData(address) {
    const hash = %string_find(address, "#", 0);
    const whole = hash < 0 ? address : %string_slice(address, 0, hash);
    const comma = %string_find(whole, ",", 0);
    if (comma < 0) return undefined;
    let type = %string_slice(whole, 5, comma);
    let bytes = DecodeEscapes(%string_slice(whole, comma + 1, whole.length));
    if (%string_slice(type, type.length - 7, type.length) === ";base64") {
        type = %string_slice(type, 0, type.length - 7);
        if (!IsBase64Text(bytes)) return undefined;
        bytes = EncodeText(bytes, "base64");
    }
    if (type === "" || type[0] === ";") type = type === "" ? "text/plain;charset=US-ASCII" : `text/plain${type}`;
    if (%string_find(type, "/", 0) < 0) type = "text/plain;charset=US-ASCII";
    const response = MakeResponse(200, "OK", new Headers({ "content-type": type }), null, whole, false);
    BodyStates.set(response, ExtractBody(BufferFromBinary(bytes)));
    return response;
}

// SPEC: Fetch section 4.2, scheme fetch, "blob". Undefined for what is wrong.
function ResponseOfBlobAddress(request, url) {
    const blob = resolveObjectURL(url.href);
    if (request.method !== "GET" || blob === undefined) return undefined;
    if (request.headers.has("range")) %refuse("a part of a blob: URL by a Range header is not supported by Loopscope");
    const headers = new Headers({ "content-length": `${blob.size}`, "content-type": blob.type });
    const response = MakeResponse(200, "OK", headers, null, WithoutHash(url.href), false);
    BodyStates.set(response, ExtractBody(blob));
    return response;
}
