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

// RUNTIME: Node 20 lib/internal/dns/utils.js, validateHints: ADDRCONFIG, ALL and V4MAPPED.
function ValidateHints(hints) {
    ValidateNumber(hints, "options.hints");
    if (!kIsOldNode && (hints & ~(kAddressConfig | 16 | 8)) !== 0) throw ArgumentValueError("hints", hints, "is invalid");
}

function LookupOptions(options) {
    const result = { __proto__: null, family: 0, all: false };
    if (typeof options === "number") {
        ValidateOneOf(options, "family", [0, 4, 6]);
        result.family = options;
    } else if (options !== undefined && options !== null) {
        if (options.hints !== undefined && options.hints !== null) ValidateHints(options.hints);
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
    const request = BeginActiveRequest("GetAddrInfoReqWrap");
    %pool_wait(`look up ${hostname}`, LookupDuration(hostname), (failure) => {
        EndActiveRequest(request);
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

// ---- Servers of names ----

// RUNTIME: c-ares without a list of the system's. A simulated machine has none.
const kUsualNameServers = ["127.0.0.1"];
const kRefusedQueries = [
    "resolve", "resolve4", "resolve6", "resolveAny", "resolveCaa", "resolveCname", "resolveMx",
    "resolveNaptr", "resolveNs", "resolvePtr", "resolveSoa", "resolveSrv", "resolveTxt", "reverse",
];
const kNameServers = %new_symbol("servers");
const kNameServerPort = 53;

// RUNTIME: Node 20 lib/internal/dns/utils.js, setServers and getServers: the text that stands for a server.
function NameServerText(server) {
    if (AddressKind(server) !== 0) return server;
    if (server[0] === "[") {
        const end = %string_find(server, "]", 0);
        const inner = end < 0 ? "" : %string_slice(server, 1, end);
        if (AddressKind(inner) === 6) return WithNameServerPort(inner, %string_slice(server, end + 1, server.length));
    }
    let colon = server.length - 1;
    while (colon > 0 && server[colon] >= "0" && server[colon] <= "9") colon -= 1;
    const host = %string_slice(server, 0, colon);
    if (colon < 1 || colon === server.length - 1 || server[colon] !== ":" || AddressKind(host) === 0) {
        throw NodeTypeError("ERR_INVALID_IP_ADDRESS", `Invalid IP address: ${server}`);
    }
    return WithNameServerPort(host, %string_slice(server, colon, server.length));
}

// `rest`: what comes behind the address, a colon and a port or nothing.
function WithNameServerPort(host, rest) {
    const port = rest[0] === ":" ? ToNumber(%string_slice(rest, 1, rest.length)) : 0;
    if (!(port > 0) || port === kNameServerPort) return host;
    if (!%is_integer(port) || port > 65535) %refuse("such a port of a name server is not supported by Loopscope");
    return `${AddressKind(host) === 6 ? `[${host}]` : host}:${port}`;
}

function CheckedNameServers(servers) {
    if (!IsArray(servers)) throw ArgumentTypeError("servers", "an instance of Array", servers);
    const checked = [];
    for (let index = 0; index < servers.length; index += 1) {
        ValidateString(servers[index], `servers[${index}]`);
        %push(checked, NameServerText(servers[index]));
    }
    return checked;
}

function ListedNameServers(resolver) {
    return CopyOfNames(resolver[kNameServers]);
}

function CheckResolverOptions(options) {
    const { timeout = -1, tries = 4 } = %is_object(options) ? options : {};
    ValidateInteger(timeout, "options.timeout", -1, 2147483647);
    ValidateInteger(tries, "options.tries", 1, 2147483647);
}

// dns.Resolver and that of the promises are two classes with the same methods.
function DefineResolver(place) {
    class Resolver {
        constructor(options) {
            CheckResolverOptions(options);
            %put(this, kNameServers, kUsualNameServers, 1);
        }
        cancel() {}
        getServers() {
            return ListedNameServers(this);
        }
        setServers(servers) {
            this[kNameServers] = CheckedNameServers(servers);
        }
        setLocalAddress(ipv4, ipv6) {
            ValidateString(ipv4, "ipv4");
            if (ipv6 !== undefined) ValidateString(ipv6, "ipv6");
        }
    }
    AddRefused(Resolver.prototype, place, kRefusedQueries);
    return Resolver;
}

const DnsResolver = DefineResolver("dns.Resolver");
const DnsPromisesResolver = DefineResolver("dns.promises.Resolver");
const DefaultResolver = { [kNameServers]: kUsualNameServers };
const DnsServerFunctions = {
    getServers: %call(FunctionPrototype.bind, {
        getServers() {
            return ListedNameServers(this);
        },
    }.getServers, DefaultResolver),
    setServers: {
        defaultResolverSetServers(servers) {
            DefaultResolver[kNameServers] = CheckedNameServers(servers);
        },
    }.defaultResolverSetServers,
};

const kDnsErrors = [
    "NODATA", "FORMERR", "SERVFAIL", "NOTFOUND", "NOTIMP", "REFUSED", "BADQUERY", "BADNAME", "BADFAMILY", "BADRESP", "CONNREFUSED", "TIMEOUT", "EOF",
    "FILE", "NOMEM", "DESTRUCTION", "BADSTR", "BADFLAGS", "NONAME", "BADHINTS", "NOTINITIALIZED", "LOADIPHLPAPI", "ADDRGETNETWORKPARAMS", "CANCELLED",
];
function AddDnsErrors(exports) {
    for (let index = 0; index < kDnsErrors.length; index += 1) exports[kDnsErrors[index]] = `E${kDnsErrors[index]}`;
}

// What both modules have. RUNTIME: Node 10 and older word the errors of servers otherwise.
function AddDnsServers(exports, place, resolver) {
    AddDnsErrors(exports);
    AddRefused(exports, place, kRefusedQueries);
    AddRefused(exports, place, ["lookupService"]);
    if (kIsOldNode) {
        AddRefused(exports, place, ["Resolver", "getServers", "setServers"]);
        return;
    }
    exports.getServers = DnsServerFunctions.getServers;
    exports.setServers = DnsServerFunctions.setServers;
    exports.Resolver = resolver;
}

DefineModule("dns/promises", () => {
    const exports = { lookup: DnsPromiseFunctions.lookup, getDefaultResultOrder: DnsFunctions.getDefaultResultOrder, setDefaultResultOrder: DnsFunctions.setDefaultResultOrder };
    AddDnsServers(exports, "dns/promises", DnsPromisesResolver);
    return exports;
});
DefineModule("dns", () => {
    const exports = { lookup: DnsFunctions.lookup, getDefaultResultOrder: DnsFunctions.getDefaultResultOrder, setDefaultResultOrder: DnsFunctions.setDefaultResultOrder };
    exports.ADDRCONFIG = kAddressConfig;
    exports.ALL = 16;
    exports.V4MAPPED = 8;
    AddDnsServers(exports, "dns", DnsResolver);
    %define_own(exports, "promises", %own_descriptor({
        get promises() {
            return RequireBuiltin("dns/promises");
        },
    }, "promises"));
    return exports;
});
