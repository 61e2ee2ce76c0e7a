// caches: answers that a page keeps by their request. SPEC: Service Workers section 5.
// SIMPLIFIED: only pages have them, no workers; a cache is empty when the page begins.

// RUNTIME: Chromium asks another process, which begins with its storage when it is first asked.
const kCacheDelay = 1;
const kFirstCacheDelay = 7;
const CacheAccess = { __proto__: null, readyAt: -1 };
const PageCaches = { __proto__: null, list: [] };

function DelayOfCaches() {
    const now = %uptime_ms();
    if (CacheAccess.readyAt < 0) CacheAccess.readyAt = now + kFirstCacheDelay;
    return %math_max(kCacheDelay, CacheAccess.readyAt - now);
}

// A promise of what `find` gives when the answer comes.
function AskCaches(find, delay = DelayOfCaches()) {
    const promise = NewPromise();
    %page_task(kDomSource, kNormalPriority, () => SettleWith(promise, find), [], delay);
    return promise;
}

function RejectingMistakes(run) {
    try {
        return run();
    } catch (error) {
        return RejectedPromise(error);
    }
}

// ---- requests and what they match ----

function CachedRequest(value, where) {
    const inside = InsideOf(value);
    return inside !== undefined && inside.isRequest ? inside : FillRequest({ __proto__: null }, [value], where);
}

function CheckCachedRequest(request, where) {
    const scheme = %string_slice(request.url, 0, %string_find(request.url, ":", 0));
    if (scheme !== "http" && scheme !== "https") %throw_type_error(`Failed to ${where}: Request scheme '${scheme}' is unsupported`);
    if (request.method !== "GET") %throw_type_error(`Failed to ${where}: Request method '${request.method}' is unsupported`);
}

function CacheOptions(value, where, type = "CacheQueryOptions") {
    if (value === undefined || value === null) return { __proto__: null };
    if (!%is_object(value)) %throw_type_error(`Failed to ${where}: The provided value is not of type '${type}'.`);
    return { __proto__: null, ignoreSearch: !!value.ignoreSearch, ignoreMethod: !!value.ignoreMethod, ignoreVary: !!value.ignoreVary };
}

function CachedAddress(url, ignoresSearch) {
    const whole = WithoutFragment(url);
    const query = ignoresSearch ? %string_find(whole, "?", 0) : -1;
    return query < 0 ? whole : %string_slice(whole, 0, query);
}

// SPEC: Service Workers, request matches cached item.
function IsCachedMatch(entry, request, options) {
    if (request.method !== "GET" && !options.ignoreMethod) return false;
    if (CachedAddress(entry.request.url, options.ignoreSearch) !== CachedAddress(request.url, options.ignoreSearch)) return false;
    const vary = FindHeader(entry.headers, "vary")?.[1];
    if (vary === undefined || options.ignoreVary) return true;
    const names = %split_text(vary, ",");
    for (let index = 0; index < names.length; index += 1) {
        const name = %to_lower(Trimmed(names[index]));
        if (name === "*") return false;
        if (HeaderOf(entry.request.headers, name)?.[1] !== HeaderOf(request.headers, name)?.[1]) return false;
    }
    return true;
}

function CachedEntries(cache, request, options) {
    if (request === undefined) return CopyList(cache.entries);
    const found = [];
    for (let index = 0; index < cache.entries.length; index += 1) {
        if (IsCachedMatch(cache.entries[index], request, options)) %push(found, cache.entries[index]);
    }
    return found;
}

function ResponseOfEntry(entry) {
    const response = %new_object(Response.prototype);
    const body = entry.bytes === undefined ? null : { __proto__: null, bytes: entry.bytes, type: null, delay: kFetchDelay };
    const inside = NewResponseInside(response, body, entry.status, entry.statusText, MakeHeaders(CopyPairs(entry.headers)));
    inside.url = entry.url;
    inside.type = entry.type;
    return response;
}

function RequestOfEntry(entry) {
    const request = %new_object(Request.prototype);
    const record = SetInside(request, { __proto__: null });
    const names = %own_keys(entry.request);
    for (let index = 0; index < names.length; index += 1) record[names[index]] = entry.request[names[index]];
    record.headers = MakeHeaders(PairsOfHeaders(entry.request.headers));
    record.signal = MakeSignal();
    record.referrer = "";
    return request;
}

function CopyPairs(list) {
    const pairs = [];
    for (let index = 0; index < list.length; index += 1) %push(pairs, [list[index][0], list[index][1]]);
    return pairs;
}

function MapEntries(entries, make) {
    const list = [];
    for (let index = 0; index < entries.length; index += 1) %push(list, make(entries[index]));
    return list;
}

// ---- putting ----

function CheckCachedResponse(response, where) {
    if (response.status === 206) %throw_type_error(`Failed to ${where}: Partial response (status code 206) is unsupported`);
    if (response.headers === undefined) %refuse("keeping what a page's own server sends for a file that is not there is not supported by Loopscope");
    const vary = HeaderOf(response.headers, "vary")?.[1];
    if (vary !== undefined && %string_find(vary, "*", 0) >= 0) %throw_type_error(`Failed to ${where}: Vary header contains *`);
    if (IsBodyUsed(response) || IsBodyLocked(response)) %throw_type_error(`Failed to ${where}: Response body is already used`);
}

function NewCacheEntry(request, response, bytes) {
    const { status, statusText, url, type } = response;
    const copy = { __proto__: null };
    const names = %own_keys(request);
    for (let index = 0; index < names.length; index += 1) copy[names[index]] = request[names[index]];
    copy.headers = MakeHeaders(PairsOfHeaders(request.headers));
    copy.body = null;
    copy.stream = undefined;
    return { __proto__: null, request: copy, status, statusText, url, type, headers: PairsOfHeaders(response.headers), bytes };
}

function StoreCacheEntry(cache, entry) {
    cache.entries = Filtered(cache.entries, (it) => !IsCachedMatch(it, entry.request, { __proto__: null }));
    %push(cache.entries, entry);
}

// Reads the body of a response and keeps it: what has come of it is there a moment later.
function PutInCache(cache, request, response, promise) {
    const keep = (bytes) => {
        const entry = NewCacheEntry(request, response, bytes);
        %page_task(kDomSource, kNormalPriority, () => {
            StoreCacheEntry(cache, entry);
            ResolvePromise(promise, undefined);
        }, [], DelayOfCaches());
    };
    const { body } = response;
    response.used = body !== null;
    if (body === null) {
        keep(undefined);
    } else if (body.stream !== undefined) {
        ReadWholeStream(AcquireReader(response.stream), keep, (error) => RejectNow(promise, error));
    } else {
        if (body.bytes === undefined) %refuse("the body of what a page's own server sends is not supported by Loopscope");
        if (response.stream !== undefined) LockStream(response.stream);
        %page_task(kNetworkingSource, kNormalPriority, () => keep(body.bytes), [], kBlobDelay);
    }
}

// SPEC: Service Workers, Cache's addAll: all that is asked for has to come before any of it is kept.
function AddToCache(cache, values, method) {
    const where = `execute '${method}' on 'Cache'`;
    const requests = [];
    for (let index = 0; index < values.length; index += 1) {
        const request = CachedRequest(values[index], where);
        CheckCachedRequest(request, where);
        %push(requests, request);
    }
    const promise = NewPromise();
    const entries = [];
    const state = { __proto__: null, left: requests.length, isOver: false };
    const fail = (error) => {
        if (state.isOver) return;
        state.isOver = true;
        RejectNow(promise, error);
    };
    const store = () => {
        const repeated = RepeatedRequest(entries);
        if (repeated !== undefined) {
            fail(MakeDomException(`Failed to ${where}: Cache.addAll(): duplicate requests (${repeated})`, "InvalidStateError"));
            return;
        }
        for (let index = 0; index < entries.length; index += 1) StoreCacheEntry(cache, entries[index]);
        ResolvePromise(promise, undefined);
    };
    for (let index = 0; index < requests.length; index += 1) {
        const answer = AnswerOfAddress(requests[index]);
        const start = PageNow();
        %page_task(kNetworkingSource, kNormalPriority, () => {
            NoteResource("fetch", requests[index].url, start, answer);
            if (answer === undefined) {
                fail(MakeTypeError("Failed to fetch"));
            } else if (answer.status !== 200) {
                fail(MakeTypeError(`Failed to ${where}: Request failed`));
            } else if (!state.isOver) {
                entries[index] = NewCacheEntry(requests[index], InsideOf(ResponseOfAnswer(answer, requests[index].url)), answer.body.bytes);
                state.left -= 1;
                if (state.left === 0) %page_task(kDomSource, kNormalPriority, store, [], kFetchDelay + kCacheDelay);
            }
        }, [], DelayOfAnswer(requests[index]));
    }
    if (requests.length === 0) %page_task(kDomSource, kNormalPriority, store, [], DelayOfCaches());
    return promise;
}

function RepeatedRequest(entries) {
    for (let index = 1; index < entries.length; index += 1) {
        for (let before = 0; before < index; before += 1) {
            if (IsCachedMatch(entries[before], entries[index].request, { __proto__: null })) return entries[index].request.url;
        }
    }
    return undefined;
}

// ---- Cache and CacheStorage ----

class Cache {
    constructor() {
        IllegalConstructor("Cache");
    }
    add(...list) {
        return RejectingMistakes(() => {
            const cache = Receiver(this, "isCache").cache;
            NeedArguments(list, 1, "add", "Cache");
            return AddToCache(cache, [list[0]], "add");
        });
    }
    addAll(...list) {
        return RejectingMistakes(() => {
            const cache = Receiver(this, "isCache").cache;
            NeedArguments(list, 1, "addAll", "Cache");
            return AddToCache(cache, SequenceOf(list[0], "Failed to execute 'addAll' on 'Cache': "), "addAll");
        });
    }
    delete(...list) {
        return AskOfCache(this, list, "delete", (cache, request, options) => {
            const found = CachedEntries(cache, request, options);
            cache.entries = Filtered(cache.entries, (it) => PlaceInList(found, it) < 0);
            return found.length > 0;
        });
    }
    keys(...list) { return AskOfCache(this, list, "keys", (cache, request, options) => MapEntries(CachedEntries(cache, request, options), RequestOfEntry)); }
    match(...list) {
        return AskOfCache(this, list, "match", (cache, request, options) => {
            const found = CachedEntries(cache, request, options);
            return found.length === 0 ? undefined : ResponseOfEntry(found[0]);
        });
    }
    matchAll(...list) { return AskOfCache(this, list, "matchAll", (cache, request, options) => MapEntries(CachedEntries(cache, request, options), ResponseOfEntry)); }
    put(...list) {
        return RejectingMistakes(() => {
            const cache = Receiver(this, "isCache").cache;
            const where = "execute 'put' on 'Cache'";
            NeedArguments(list, 2, "put", "Cache");
            const response = InsideOf(list[1]);
            if (response === undefined || !response.isResponse) %throw_type_error(`Failed to ${where}: parameter 2 is not of type 'Response'.`);
            const request = CachedRequest(list[0], where);
            CheckCachedRequest(request, where);
            CheckCachedResponse(response, where);
            const promise = NewPromise();
            PutInCache(cache, request, response, promise);
            return promise;
        });
    }
}
DefineInterface(Cache);

// What a method asks of a cache about a request, which keys and matchAll may leave out.
function AskOfCache(object, list, method, find) {
    return RejectingMistakes(() => {
        const cache = Receiver(object, "isCache").cache;
        const where = `execute '${method}' on 'Cache'`;
        if (method === "match" || method === "delete") NeedArguments(list, 1, method, "Cache");
        const isWhole = list[0] === undefined && (method === "keys" || method === "matchAll");
        const request = isWhole ? undefined : CachedRequest(list[0], where);
        const options = CacheOptions(list[1], where);
        return AskCaches(() => find(cache, request, options));
    });
}

function CacheNamed(name) {
    for (let index = 0; index < PageCaches.list.length; index += 1) {
        if (PageCaches.list[index].name === name) return PageCaches.list[index];
    }
    return undefined;
}

function NameOfCache(list, method) {
    NeedArguments(list, 1, method, "CacheStorage");
    return TextOfArgument(list[0], `Failed to execute '${method}' on 'CacheStorage': `);
}

// Asks the storage; an error of the arguments is a rejection.
function AskStorage(object, prepare) {
    return RejectingMistakes(() => {
        Receiver(object, "isCacheStorage");
        return AskCaches(prepare());
    });
}

class CacheStorage {
    constructor() {
        IllegalConstructor("CacheStorage");
    }
    delete(...list) {
        return AskStorage(this, () => {
            const name = NameOfCache(list, "delete");
            return () => DropFromList(PageCaches.list, CacheNamed(name));
        });
    }
    has(...list) {
        return AskStorage(this, () => {
            const name = NameOfCache(list, "has");
            return () => CacheNamed(name) !== undefined;
        });
    }
    keys() { return AskStorage(this, () => () => MapEntries(PageCaches.list, (it) => it.name)); }
    match(...list) {
        return AskStorage(this, () => {
            const where = "execute 'match' on 'CacheStorage'";
            NeedArguments(list, 1, "match", "CacheStorage");
            const request = CachedRequest(list[0], where);
            const options = CacheOptions(list[1], where, "MultiCacheQueryOptions");
            const name = list[1]?.cacheName === undefined ? undefined : `${list[1].cacheName}`;
            return () => {
                for (let index = 0; index < PageCaches.list.length; index += 1) {
                    const cache = PageCaches.list[index];
                    const found = name === undefined || cache.name === name ? CachedEntries(cache, request, options) : [];
                    if (found.length > 0) return ResponseOfEntry(found[0]);
                }
                return undefined;
            };
        });
    }
    open(...list) {
        return AskStorage(this, () => {
            const name = NameOfCache(list, "open");
            return () => {
                let cache = CacheNamed(name);
                if (cache === undefined) {
                    cache = { __proto__: null, name, entries: [] };
                    %push(PageCaches.list, cache);
                }
                const object = %new_object(Cache.prototype);
                SetInside(object, { __proto__: null, isCache: true, cache });
                return object;
            };
        });
    }
}
DefineInterface(CacheStorage);

const CacheStorageObject = %new_object(CacheStorage.prototype);
SetInside(CacheStorageObject, { __proto__: null, isCacheStorage: true });
DefinePageFunctions(PageGlobal, {
    get caches() {
        if (Cluster.isWorker) return RefusingObject("caches in a worker");
        return CacheStorageObject;
    },
});
