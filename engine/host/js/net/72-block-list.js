// net.SocketAddress and net.BlockList. RUNTIME: Node 20 lib/internal/socketaddress.js, lib/internal/blocklist.js, src/node_sockaddr.cc.

const AddressParts = { __proto__: null, bytes: undefined, rules: undefined };

// The sixteen bytes of an address, one of IPv4 as IPv6 maps it; undefined for what is none.
function AddressBytes(text, family) {
    const bytes = [];
    if (family === "ipv4") {
        const last = IsAddress4(text) ? BytesOfDottedAddress(text) : undefined;
        if (last === undefined) return undefined;
        for (let index = 0; index < 10; index += 1) %push(bytes, 0);
        %push(bytes, 255);
        %push(bytes, 255);
        for (let index = 0; index < 4; index += 1) %push(bytes, last[index]);
        return bytes;
    }
    const pieces = AddressPieces(text);
    if (pieces === undefined) return undefined;
    for (let index = 0; index < 8; index += 1) {
        %push(bytes, %math_floor(pieces[index] / 256));
        %push(bytes, pieces[index] % 256);
    }
    return bytes;
}

// inet_ntop: the last 32 bits of a mapped or a compatible address have dots.
function TextOfAddress(bytes, family) {
    const dotted = `${bytes[12]}.${bytes[13]}.${bytes[14]}.${bytes[15]}`;
    if (family === "ipv4") return dotted;
    const pieces = [];
    for (let index = 0; index < 16; index += 2) %push(pieces, bytes[index] * 256 + bytes[index + 1]);
    let zeros = 0;
    while (zeros < 8 && pieces[zeros] === 0) zeros += 1;
    if (zeros === 6) return `::${dotted}`;
    if (zeros === 5 && pieces[5] === 65535) return `::ffff:${dotted}`;
    return AddressText(pieces);
}

class SocketAddress {
    #bytes;
    #family;
    #port;
    #flow;

    static {
        AddressParts.bytes = (value) => (%is_object(value) && #bytes in value ? value.#bytes : undefined);
    }
    static isSocketAddress(value) {
        return AddressParts.bytes(value) !== undefined;
    }
    static parse(input) {
        ValidateString(input, "input");
        try {
            const { hostname, port } = %construct(URL, [`http://${input}`], URL);
            const number = port === "" ? 0 : ToNumber(port);
            if (hostname[0] !== "[") return new SocketAddress({ address: hostname, port: number });
            return new SocketAddress({ address: %string_slice(hostname, 1, hostname.length - 1), port: number, family: "ipv6" });
        } catch {
            return undefined;
        }
    }
    constructor(options = {}) {
        ValidateObject(options, "options");
        let { family = "ipv4" } = options;
        const { address = family === "ipv4" ? "127.0.0.1" : "::", port = 0, flowlabel = 0 } = options;
        if (typeof family === "string") family = %string_to_lower(family);
        if (family !== "ipv4" && family !== "ipv6") throw ArgumentValueError("options.family", options.family, "is invalid");
        ValidateString(address, "options.address");
        ValidatePort(port, "options.port");
        if (typeof port !== "number") %refuse("a port of a SocketAddress that is no number is not supported by Loopscope");
        ValidateInteger(flowlabel, "options.flowlabel", 0, 4294967295);
        this.#bytes = AddressBytes(address, family);
        if (this.#bytes === undefined) {
            const error = %construct(ErrorConstructor, ["Invalid socket address"], ErrorConstructor);
            error.code = "ERR_INVALID_ADDRESS";
            throw error;
        }
        this.#family = family;
        this.#port = port;
        this.#flow = family === "ipv4" ? 0 : flowlabel;
    }
    get address() {
        return TextOfAddress(this.#bytes, this.#family);
    }
    get port() {
        return this.#port;
    }
    get family() {
        return this.#family;
    }
    get flowlabel() {
        return this.#flow;
    }
    [kInspectCustom](depth, options) {
        return depth < 0 ? this : InspectAs("SocketAddress", this.toJSON(), options);
    }
    toJSON() {
        return { address: this.address, port: this.port, family: this.family, flowlabel: this.flowlabel };
    }
}
if (!kIsNode24) %delete_own(SocketAddress, "parse");

// Less than, equal to or greater than 0; undefined when an address of IPv6 that is not mapped meets one of IPv4.
function CompareAddresses(left, right) {
    if (left.family !== right.family && !IsMappedAddress(left.bytes) !== !IsMappedAddress(right.bytes)) return undefined;
    for (let index = 0; index < 16; index += 1) {
        if (left.bytes[index] !== right.bytes[index]) return left.bytes[index] - right.bytes[index];
    }
    return 0;
}

function IsMappedAddress(bytes) {
    for (let index = 0; index < 10; index += 1) {
        if (bytes[index] !== 0) return false;
    }
    return bytes[10] === 255 && bytes[11] === 255;
}

function IsInSubnet(address, rule) {
    if (address.family !== rule.first.family && !IsMappedAddress(address.bytes)) return false;
    let left = rule.first.family === "ipv4" ? rule.prefix + 96 : rule.prefix;
    for (let index = 0; index < 16 && left > 0; index += 1, left -= 8) {
        const shift = left >= 8 ? 1 : 2 ** (8 - left);
        if (%math_floor(address.bytes[index] / shift) !== %math_floor(rule.first.bytes[index] / shift)) return false;
    }
    return true;
}

function IsBlockedBy(rule, address) {
    if (rule.kind === "Subnet") return IsInSubnet(address, rule);
    const low = CompareAddresses(address, rule.first);
    if (rule.kind === "Address") return low === 0;
    return low !== undefined && low >= 0 && CompareAddresses(address, rule.last) <= 0;
}

function RuleText(rule) {
    const name = rule.first.family === "ipv4" ? "IPv4" : "IPv6";
    const end = rule.kind === "Subnet" ? `/${rule.prefix}` : rule.kind === "Range" ? `-${rule.last.text}` : "";
    return `${rule.kind}: ${name} ${rule.first.text}${end}`;
}

// What an argument says: an address as text with its family, or a SocketAddress.
function BlockedAddress(value, name, family) {
    let address = value;
    if (AddressParts.bytes(value) === undefined) {
        ValidateString(value, name);
        ValidateString(family, "family");
        address = new SocketAddress({ address: value, family });
    }
    return { __proto__: null, object: address, bytes: AddressParts.bytes(address), family: address.family, text: address.address };
}

class BlockList {
    #rules = [];

    static {
        AddressParts.rules = (value) => (%is_object(value) && #rules in value ? value.#rules : undefined);
    }
    static isBlockList(value) {
        return AddressParts.rules(value) !== undefined;
    }
    constructor() {}
    addAddress(address, family = "ipv4") {
        %push(this.#rules, { __proto__: null, kind: "Address", first: BlockedAddress(address, "address", family) });
    }
    addRange(start, end, family = "ipv4") {
        const first = BlockedAddress(start, "start", family);
        const last = BlockedAddress(end, "end", family);
        const order = CompareAddresses(first, last);
        if (order === undefined) %refuse("a range of a BlockList between families of addresses is not supported by Loopscope");
        if (order > 0) throw ArgumentValueError("start", first.object, "must come before end");
        %push(this.#rules, { __proto__: null, kind: "Range", first, last });
    }
    addSubnet(network, prefix, family = "ipv4") {
        const first = BlockedAddress(network, "network", family);
        ValidateInteger(prefix, "prefix", 0, first.family === "ipv4" ? 32 : 128);
        %push(this.#rules, { __proto__: null, kind: "Subnet", first, prefix });
    }
    check(address, family = "ipv4") {
        if (AddressParts.bytes(address) === undefined) {
            ValidateString(address, "address");
            ValidateString(family, "family");
        }
        let asked;
        try {
            asked = BlockedAddress(address, "address", family);
        } catch {
            return false;
        }
        for (let index = 0; index < this.#rules.length; index += 1) {
            if (IsBlockedBy(this.#rules[index], asked)) return true;
        }
        return false;
    }
    // The newest first. RUNTIME: Node 24 has addresses in a table by their hash, before subnets and ranges.
    get rules() {
        const texts = [];
        const kinds = kIsNode24 ? ["Address", "Subnet", "Range"] : [undefined];
        for (let kind = 0; kind < kinds.length; kind += 1) {
            const before = texts.length;
            for (let index = this.#rules.length - 1; index >= 0; index -= 1) {
                const rule = this.#rules[index];
                if (kinds[kind] === undefined || kinds[kind] === rule.kind) %push(texts, RuleText(rule));
            }
            if (kinds[kind] === "Address" && texts.length - before > 1) %refuse("the rules of a BlockList with several addresses are not supported by Loopscope in Node 24, which lists them in the order of a hash table");
        }
        return texts;
    }
    [kInspectCustom](depth, options) {
        return depth < 0 ? this : InspectAs("BlockList", { rules: this.rules }, options);
    }
}
if (kIsNode24) {
    AddRefused(BlockList.prototype, "net.BlockList", [
        "addAddresses", "addCIDR", "addCIDRs", "removeAddress", "removeRange", "removeSubnet", "removeCIDR", "clear", "toJSON", "fromJSON",
    ]);
    RefuseReading(BlockList.prototype, "net.BlockList", ["size"]);
    RefuseReading(BlockList, "net.BlockList", ["PRIVATE_RANGES"]);
} else {
    %delete_own(BlockList, "isBlockList");
}
