// The world outside of the program: hosts with their addresses, latencies and failures, as the scenario describes them.

const World = { __proto__: null, read: false, hosts: undefined };
const kUnknownLookupNs = 20000000;

function WorldHosts() {
    if (!World.read) {
        World.read = true;
        const text = %world_text();
        World.hosts = text === "" ? [] : %json_parse(text).hosts;
    }
    return World.hosts;
}

function WorldHost(name) {
    const hosts = WorldHosts();
    for (let index = 0; index < hosts.length; index += 1) {
        if (hosts[index].name === name) return hosts[index];
    }
    return undefined;
}

function HostAtAddress(address) {
    const hosts = WorldHosts();
    for (let index = 0; index < hosts.length; index += 1) {
        if (hosts[index].address === address) return hosts[index];
    }
    return undefined;
}

function WorldLookupNs(name) {
    const host = WorldHost(name);
    return host === undefined ? kUnknownLookupNs : DrawLatency(host.lookup);
}

// A latency is [least, most] in ns: the scenario's seed decides.
function DrawLatency(range) {
    return range[0] === range[1] ? range[0] : range[0] + %math_floor(%world_random() * (range[1] - range[0] + 1));
}

// Addresses of the simulated machine itself, beside the loopback ones.
function IsOwnAddress(address) {
    return false;
}

function ConnectOutside(handle, address, port, finish) {
    finish(%io_now() + kNeverAnswers, `no answer from ${address}`, "ETIMEDOUT");
}
