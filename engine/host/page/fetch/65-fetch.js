// fetch: of data: and blob: addresses, and of the page's own server, which has the page and the files of the front matter. SPEC: Fetch sections 4 and 5.6.
// SIMPLIFIED: a page of Loopscope has no network; an address is refused unless nobody can answer there.

// RUNTIME: Chromium asks another process for the data, which takes about a millisecond for each step.
const kFetchDelay = 1;
// The page's own server is further away than what the browser knows itself, or that nobody listens.
const kServerDelay = 4;

function DelayOfAddress(address) {
    return %string_slice(address, 0, 4) === "http" ? kServerDelay : kFetchDelay;
}

// The data: URL processor: {bytes, type}; undefined when the address holds no data.
function DataOfAddress(address) {
    const comma = %string_find(address, ",", 0);
    if (comma < 0) return undefined;
    let type = Trimmed(%string_slice(address, 5, comma));
    let bytes = PercentDecoded(%string_slice(address, comma + 1, address.length));
    const last = %string_last_index_of(type, ";");
    if (last >= 0 && %to_lower(Trimmed(%string_slice(type, last + 1, type.length))) === "base64") {
        type = %string_slice(type, 0, last);
        try {
            bytes = %call(DecodeBase64, undefined, bytes);
        } catch {
            return undefined;
        }
    }
    type = TypeOfData(type);
    return type === undefined ? undefined : { __proto__: null, bytes, type };
}
const DecodeBase64 = PageGlobal.atob;

function PercentDecoded(text) {
    const parts = %split_text(text, "%");
    let bytes = EncodeText(parts[0], "utf8");
    for (let index = 1; index < parts.length; index += 1) {
        const digits = %string_slice(parts[index], 0, 2);
        const value = digits.length === 2 && digits[0] !== " " && digits[1] !== " " ? ToNumber(`0x${digits}`) : NaN;
        bytes += value === value ? %string_from_units([value]) + EncodeText(%string_slice(parts[index], 2, parts[index].length), "utf8") : `%${EncodeText(parts[index], "utf8")}`;
    }
    return bytes;
}

// What an address answers with: { status, statusText, headers, body }, or undefined for a failure.
function AnswerOfAddress(request) {
    const { url } = request;
    const scheme = %string_slice(url, 0, %string_find(url, ":", 0));
    const whole = WithoutFragment(url);
    const data = scheme === "data" ? DataOfAddress(whole) : undefined;
    if (scheme === "data") return data === undefined ? undefined : AnswerOfBytes(request.method === "HEAD" ? "" : data.bytes, [["content-type", data.type]]);
    if (scheme === "blob") {
        const blob = BlobOfAddress(whole);
        if (blob === undefined || request.method !== "GET") return undefined;
        const headers = [["content-length", `${blob.bytes.length}`], ["content-type", blob.type]];
        return AnswerOfBytes(blob.bytes, headers);
    }
    if (scheme !== "http" && scheme !== "https") return undefined;
    if (IsUnanswered(request)) return undefined;
    const { origin } = PageAddress;
    if (%string_slice(whole, 0, origin.length + 1) !== `${origin}/`) %refuse("fetch from another server is not supported by Loopscope: a page has no network; use a data: or blob: address");
    if (whole === `${origin}/` || whole === `${origin}/${LastPart(%main_path())}`) %refuse("fetch of the page itself is not supported by Loopscope");
    if (request.method !== "GET") %refuse(`fetch with ${request.method} to the page's own server is not supported by Loopscope`);
    const bytes = FileBesidePage(whole);
    if (bytes !== undefined) return AnswerOfFile(whole, bytes);
    return { __proto__: null, status: 404, statusText: "Not Found", headers: undefined, body: { __proto__: null, bytes: undefined, delay: kFetchDelay } };
}

// Looking for a server that is not there takes longer than an answer from nearby.
const kLookupDelay = 20;
// SPEC: RFC 2606 and RFC 6761: names that belong to nobody.
const kReservedDomains = ["invalid", "test", "example"];
const kExampleDomains = ["example.com", "example.net", "example.org"];

function DelayOfAnswer(request) {
    if (%string_slice(request.url, 0, 5) === "data:") return 0;
    if (!IsUnanswered(request)) return DelayOfAddress(request.url);
    return IsThisMachine(PartsOfAddress(request.url).host) ? kFetchDelay : kLookupDelay;
}

function IsThisMachine(host) {
    return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
}

// Whether a request has no answer on any machine: a server of a name that does not exist, one of this machine beside the page's own, of which
// there is none; and example.com, which lets no other page read what it says.
function IsUnanswered(request) {
    const parts = PartsOfAddress(request.url);
    if (parts === undefined || (parts.scheme !== "http" && parts.scheme !== "https")) return false;
    const host = `${parts.host}`;
    if (IsThisMachine(host)) return OriginOfUrl(parts) !== PageAddress.origin;
    if (ListHas(kReservedDomains, %string_slice(host, %string_last_index_of(host, ".") + 1, host.length))) return true;
    for (let index = 0; index < kExampleDomains.length; index += 1) {
        const domain = kExampleDomains[index];
        if (host === domain || host === `www.${domain}`) return request.settings?.mode !== "no-cors";
        if (%string_slice(host, host.length - domain.length - 1, host.length) === `.${domain}`) return true;
    }
    return false;
}

function AnswerOfBytes(bytes, headers) {
    return { __proto__: null, status: 200, statusText: "OK", headers: MakeHeaders(headers), body: { __proto__: null, bytes, type: null, delay: kFetchDelay } };
}

// What the page's own server sends of a file: what kind of thing it is, by its name, and how long. When it was sent, and by whom, nobody knows.
function AnswerOfFile(address, bytes) {
    const query = %string_find(address, "?", 0);
    const path = LastPart(query < 0 ? address : %string_slice(address, 0, query));
    const type = kFileTypes[%string_slice(path, %string_last_index_of(path, ".") + 1, path.length)] ?? "application/octet-stream";
    const answer = AnswerOfBytes(bytes, [["content-length", `${bytes.length}`], ["content-type", type]]);
    InsideOf(answer.headers).isInPart = true;
    return answer;
}
const kFileTypes = {
    __proto__: null, css: "text/css", csv: "text/csv", html: "text/html", js: "text/javascript", json: "application/json", md: "text/markdown", mjs: "text/javascript",
    png: "image/png", svg: "image/svg+xml", txt: "text/plain", wasm: "application/wasm", xml: "application/xml",
};

function WithoutFragment(address) {
    const hash = %string_find(address, "#", 0);
    return hash < 0 ? address : %string_slice(address, 0, hash);
}

function ResponseOfAnswer(answer, url, signal = undefined) {
    const response = %new_object(Response.prototype);
    const inside = NewResponseInside(response, answer.body, answer.status, answer.statusText, answer.headers);
    inside.url = WithoutFragment(url);
    inside.type = "basic";
    inside.signal = signal;
    return response;
}

DefinePageFunctions(PageGlobal, {
    fetch(...list) {
        const promise = NewPromise();
        if (list.length === 0) return RejectedPromise(MakeTypeError(`Failed to execute 'fetch' on '${ScopeNames.shared}': 1 argument required, but only 0 present.`));
        let request;
        try {
            request = FillRequest({ __proto__: null }, list, `execute 'fetch' on '${ScopeNames.shared}'`);
        } catch (error) {
            return RejectedPromise(error);
        }
        const { signal } = request;
        if (signal !== undefined && signal.aborted) return RejectedPromise(signal.reason);
        const answer = AnswerOfAddress(request);
        const start = PageNow();
        const task = %page_task(kNetworkingSource, kNormalPriority, (failure) => {
            NoteResource("fetch", request.url, start, failure !== undefined ? undefined : answer, failure === undefined && answer !== undefined ? kFetchDelay : 0);
            if (failure !== undefined || answer === undefined) {
                RejectNow(promise, MakeTypeError("Failed to fetch"));
                return;
            }
            ResolvePromise(promise, ResponseOfAnswer(answer, request.url, signal));
        }, [], DelayOfAnswer(request));
        if (signal !== undefined) RejectOnAbort(promise, task, signal, () => NoteResource("fetch", request.url, start, undefined));
        return promise;
    },
});
