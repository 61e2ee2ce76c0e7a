// fetch of data: addresses, and Response. SPEC: Fetch sections 5.5, 5.6.
// SIMPLIFIED: only data: can be fetched; a page of Loopscope has no network.

// RUNTIME: Chromium asks another process for the data, which takes about a millisecond for each step.
const kFetchDelay = 1;

class Response {
    constructor(body = null, init = undefined) {
        const given = %is_object(init) ? init : { __proto__: null };
        if (body !== null && typeof body !== "string") %refuse("a Response of something other than a text is not supported by Loopscope");
        SetInside(this, {
            __proto__: null, isResponse: true, text: body ?? "", status: given.status === undefined ? 200 : ToNumber(given.status),
            statusText: given.statusText === undefined ? "" : `${given.statusText}`, url: "", type: "default", used: false, delay: 0,
        });
    }
    get type() { return Receiver(this, "isResponse").type; }
    get url() { return Receiver(this, "isResponse").url; }
    get redirected() { return false; }
    get status() { return Receiver(this, "isResponse").status; }
    get ok() {
        const status = Receiver(this, "isResponse").status;
        return status >= 200 && status < 300;
    }
    get statusText() { return Receiver(this, "isResponse").statusText; }
    get bodyUsed() { return Receiver(this, "isResponse").used; }
    text() { return ConsumeBody(this, "text", (text) => text); }
    json() { return ConsumeBody(this, "json", (text) => %call(PageGlobal.JSON.parse, undefined, text)); }
    get body() { %refuse("Response.body is not supported by Loopscope"); }
    get headers() { %refuse("Response.headers is not supported by Loopscope"); }
    clone() { %refuse("Response.clone is not supported by Loopscope"); }
    arrayBuffer() { %refuse("Response.arrayBuffer is not supported by Loopscope"); }
    blob() { %refuse("Response.blob is not supported by Loopscope"); }
    formData() { %refuse("Response.formData is not supported by Loopscope"); }
}
DefineInterface(Response);

function ConsumeBody(response, method, convert) {
    const inside = Receiver(response, "isResponse");
    if (inside.used) return RejectedPagePromise(MakeTypeError(`Failed to execute '${method}' on 'Response': body stream already read`));
    inside.used = true;
    const promise = NewPagePromise();
    const finish = (failure) => {
        let value;
        if (failure !== undefined) {
            RejectNow(promise, MakeTypeError("network error"));
            return;
        }
        try {
            value = convert(inside.text);
        } catch (error) {
            RejectNow(promise, error);
            return;
        }
        ResolvePromise(promise, value);
    };
    if (inside.delay === 0) {
        %enqueue_callback_job(finish);
    } else {
        %page_task(kNetworkingSource, kNormalPriority, finish, [], inside.delay);
    }
    return promise;
}

// "data:text/plain,hello" -> the text; undefined when the address is none.
function TextOfDataAddress(address) {
    const comma = %string_index_of(address, ",", 0);
    if (%string_slice(address, 0, 5) !== "data:" || comma < 0) return undefined;
    const head = %string_slice(address, 5, comma);
    const data = %call(PageGlobal.decodeURIComponent, undefined, %string_slice(address, comma + 1, address.length));
    if (%string_index_of(head, ";base64", 0) >= 0) %refuse("fetch of base64 data is not supported by Loopscope");
    return data;
}

DefinePageFunctions(PageGlobal, {
    fetch(...list) {
        const promise = NewPagePromise();
        if (list.length === 0) return RejectedPagePromise(MakeTypeError("Failed to execute 'fetch' on 'Window': 1 argument required, but only 0 present."));
        const text = TextOfDataAddress(`${list[0]}`);
        if (text === undefined) %refuse("fetch of anything but data: addresses is not supported by Loopscope");
        const signal = %is_object(list[1]) && list[1].signal !== undefined && list[1].signal !== null ? InsideOf(list[1].signal) : undefined;
        if (signal !== undefined && signal.aborted) return RejectedPagePromise(signal.reason);
        const task = %page_task(kNetworkingSource, kNormalPriority, (failure) => {
            if (failure !== undefined) {
                RejectNow(promise, MakeTypeError("Failed to fetch"));
                return;
            }
            const response = new Response(text);
            const inside = InsideOf(response);
            inside.url = `${list[0]}`;
            inside.type = "basic";
            inside.statusText = "OK";
            inside.delay = kFetchDelay;
            ResolvePromise(promise, response);
        }, [], kFetchDelay);
        if (signal !== undefined) {
            %push(signal.algorithms, () => {
                if (%page_task_remove(task)) RejectNow(promise, signal.reason);
            });
        }
        return promise;
    },
});
