// dns and dns/promises: names are looked up on the thread pool, in the scenario's world. RUNTIME: Node 20 lib/dns.js.

const kAddressConfig = 32;
const kLocalLookupNs = 150000;
const DnsOrder = { value: "verbatim" };

// What getaddrinfo finds: a list of {address, family}.
function AddressesOf(hostname, family) {
    const found = [];
    const name = %string_to_lower(hostname);
    if (name === "localhost" || name === "localhost.localdomain") {
        %push(found, { address: "127.0.0.1", family: 4 });
    } else {
        const host = WorldHost(name);
        if (host !== undefined && host.failure !== "ENOTFOUND") %push(found, { address: host.address, family: 4 });
    }
    if (family === 0 || family === undefined) return found;
    const fitting = [];
    for (let index = 0; index < found.length; index += 1) {
        if (found[index].family === family) %push(fitting, found[index]);
    }
    return fitting;
}

function LookupDuration(hostname) {
    UseUnknownResource("lookups of names");
    const cost = %draw_cost("lookup");
    if (cost !== undefined) return cost;
    return %string_to_lower(hostname) === "localhost" ? kLocalLookupNs : WorldLookupNs(%string_to_lower(hostname));
}

function ValidateOneOf(value, name, allowed) {
    if (ListIndexOf(allowed, value) >= 0) return;
    const shown = [];
    for (let index = 0; index < allowed.length; index += 1) %push(shown, typeof allowed[index] === "string" ? `'${allowed[index]}'` : ToString(allowed[index]));
    throw ArgumentValueError(name, value, `must be one of: ${%join_texts(shown, ", ")}`);
}

function LookupOptions(options) {
    const result = { __proto__: null, family: 0, all: false };
    if (typeof options === "number") {
        ValidateOneOf(options, "family", [0, 4, 6]);
        result.family = options;
    } else if (options !== undefined && options !== null) {
        if (options.hints !== undefined && options.hints !== null) ValidateNumber(options.hints, "options.hints");
        if (options.family !== undefined && options.family !== null) {
            if (options.family === "IPv4" || options.family === "IPv6") {
                result.family = FamilyNumber(options.family);
            } else {
                ValidateOneOf(options.family, "options.family", [0, 4, 6]);
                result.family = options.family;
            }
        }
        if (options.all !== undefined && options.all !== null) {
            ValidateBoolean(options.all, "options.all");
            result.all = options.all;
        }
    }
    return result;
}

let isHostnameWarned = false;
// RUNTIME: Node 20 lib/internal/dns/utils.js, emitInvalidHostnameWarning.
function WarnOfNoHostname(hostname) {
    if (isHostnameWarned) return;
    isHostnameWarned = true;
    EmitWarning(`The provided hostname "${hostname}" is not a valid hostname, and is supported in the dns module solely for compatibility.`,
        "DeprecationWarning", "DEP0118");
}

// Looks up and then calls finish(error, list).
function LookUpName(hostname, settings, line, finish) {
    if (!hostname) {
        if (kNodeMajor >= 12) WarnOfNoHostname(hostname);
        %next_tick(finish, [null, settings.all ? [] : [{ address: null, family: settings.family === 6 ? 6 : 4 }]]);
        return {};
    }
    const kind = AddressKind(hostname);
    if (kind !== 0) {
        %next_tick(finish, [null, [{ address: hostname, family: kind }]]);
        return {};
    }
    %pool_wait(`look up ${hostname}`, LookupDuration(hostname), (failure) => {
        const found = failure === undefined ? AddressesOf(hostname, settings.family) : [];
        if (found.length === 0) {
            finish(NameError("ENOTFOUND", "getaddrinfo", hostname, line), undefined);
        } else {
            finish(null, found);
        }
    });
    return {};
}

class GetAddrInfoReqWrap {}

// Calls back, from where Node does.
function TellOfName(isPooled, callback, request, answer) {
    if (isPooled) FirstUse("dns.lookup.done");
    if (!isPooled) {
        %apply(callback, undefined, answer);
    } else if (answer.length === 1) {
        %at("GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:111:17)!", %apply(callback, request, answer));
    } else if (answer.length === 2) {
        %at("GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:134:8)!", %apply(callback, request, answer));
    } else {
        %at("GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:113:8)!", %apply(callback, request, answer));
    }
}

function ValidateHostName(hostname) {
    if (!kIsOldNode || typeof hostname === "string") {
        ValidateString(hostname, "hostname");
    } else if (kNodeMajor >= 10) {
        throw ArgumentTypeError("hostname", "of type string or falsy", hostname);
    } else {
        throw PlainOldError(TypeErrorConstructor, `${kNodeMajor < 6 ? "i" : "I"}nvalid arguments: hostname must be a string or falsey`);
    }
}

const DnsFunctions = {
    lookup(hostname, options, callback) {
        FirstUse("dns.lookup");
        if (hostname) ValidateHostName(hostname);
        const done = typeof options === "function" ? options : callback;
        const given = typeof options === "function" ? undefined : options;
        ValidateFunction(done, "callback");
        if (given !== undefined && given !== null && typeof given !== "object" && typeof given !== "number") throw ArgumentTypeError("options", "one of type integer or object", given);
        const settings = LookupOptions(given);
        const line = settings.all ? "GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26)" : "GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:109:26)";
        return LookUpName(hostname, settings, line, (error, list) => {
            const request = new GetAddrInfoReqWrap();
            request.callback = done;
            const isPooled = hostname && AddressKind(hostname) === 0;
            if (error !== null) {
                TellOfName(isPooled, done, request, [error]);
            } else if (settings.all) {
                TellOfName(isPooled, done, request, [null, list]);
            } else {
                TellOfName(isPooled, done, request, [null, list[0].address, list[0].family]);
            }
        });
    },
    getDefaultResultOrder() {
        return DnsOrder.value;
    },
    setDefaultResultOrder(value) {
        ValidateOneOf(value, "dnsOrder", ["verbatim", "ipv4first", "ipv6first"]);
        DnsOrder.value = value;
    },
};

%put(DnsFunctions.lookup, kPromisifyArguments, ["address", "family"], 0);

const DnsPromiseFunctions = {
    lookup(hostname, options) {
        if (hostname) ValidateHostName(hostname);
        if (options !== undefined && options !== null && typeof options !== "object" && typeof options !== "number") throw ArgumentTypeError("options", "one of type integer or object", options);
        const settings = LookupOptions(options);
        const promise = %new_promise(PromisePrototype);
        LookUpName(hostname, settings, settings.all ? "GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:internal/dns/promises:165:17)" : "GetAddrInfoReqWrap.onlookup [as oncomplete] (node:internal/dns/promises:148:17)", (error, list) => {
            if (error !== null) {
                %promise_reject(promise, error);
            } else {
                %promise_fulfill(promise, settings.all ? list : { address: list[0].address, family: list[0].family });
            }
        });
        return promise;
    },
};

const kRefusedResolvers = [
    "Resolver", "getServers", "setServers", "lookupService", "resolve", "resolve4", "resolve6", "resolveAny", "resolveCaa", "resolveCname", "resolveMx",
    "resolveNaptr", "resolveNs", "resolvePtr", "resolveSoa", "resolveSrv", "resolveTxt", "reverse",
];
DefineModule("dns/promises", () => {
    const exports = { lookup: DnsPromiseFunctions.lookup, getDefaultResultOrder: DnsFunctions.getDefaultResultOrder, setDefaultResultOrder: DnsFunctions.setDefaultResultOrder };
    AddRefused(exports, "dns/promises", kRefusedResolvers);
    return exports;
});
DefineModule("dns", () => {
    const exports = { lookup: DnsFunctions.lookup, getDefaultResultOrder: DnsFunctions.getDefaultResultOrder, setDefaultResultOrder: DnsFunctions.setDefaultResultOrder };
    exports.ADDRCONFIG = kAddressConfig;
    exports.ALL = 16;
    exports.V4MAPPED = 8;
    exports.NOTFOUND = "ENOTFOUND";
    exports.NODATA = "ENODATA";
    exports.SERVFAIL = "ESERVFAIL";
    exports.TIMEOUT = "ETIMEOUT";
    exports.CONNREFUSED = "ECONNREFUSED";
    AddRefused(exports, "dns", kRefusedResolvers);
    %define_own(exports, "promises", %own_descriptor({
        get promises() {
            return RequireBuiltin("dns/promises");
        },
    }, "promises"));
    return exports;
});
