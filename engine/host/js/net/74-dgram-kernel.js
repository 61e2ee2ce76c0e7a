// UDP as the operating system and libuv see it: datagrams between sockets of this machine. RUNTIME: libuv 1.46 src/unix/udp.c
// over Linux. Moments are ns of virtual time.

const kMostDatagramsAtOnce = 32;
const BoundDatagrams = [];

class UdpHandle {
    // `shares`: whether another that does so may have the same address.
    constructor(family, shares) {
        UseUnknownResource("sockets");
        this.number = %io_handle();
        this.context = %async_context();
        this.family = family;
        this.shares = shares;
        this.local = undefined;
        this.remote = undefined;
        this.incoming = [];
        this.backlog = undefined;
        this.reading = false;
        this.armed = false;
        this.closed = false;
        this.referenced = true;
        this.requests = 0;
        this.counted = false;
        this.onmessage = undefined;
        this.owner = undefined;
        BeginSocketHandle(this, "UDPWrap");
    }
    // Gives back the name of a failure.
    bind(address, port) {
        if (!IsLoopbackAddress(address)) return "EADDRNOTAVAIL";
        const number = port === 0 ? NextEphemeralPort() : port;
        for (let index = 0; index < BoundDatagrams.length; index += 1) {
            const other = BoundDatagrams[index].local;
            const overlaps = other.address === address || IsAnyAddress(other.address) || IsAnyAddress(address);
            const isOneFamily = other.family === this.family || other.address === "::" || address === "::";
            const areSharing = this.shares && BoundDatagrams[index].shares;
            if (other.port === number && overlaps && isOneFamily && !areSharing) return "EADDRINUSE";
        }
        this.local = { __proto__: null, address, family: this.family, port: number };
        %push(BoundDatagrams, this);
        return undefined;
    }
    readStart() {
        this.reading = true;
        %io_watch(this.number);
        CountHandle(this);
        ArmDatagrams(this);
    }
    // At once: the datagram is in the other socket's queue, or lost.
    send(bytes, address, port) {
        %io_spend(SocketCosts.write);
        const from = { __proto__: null, address: IsAnyAddress(this.local.address) ? address : this.local.address, family: this.family, port: this.local.port };
        const other = FindDatagrams(this.family, address, port);
        if (other === undefined) return false;
        const isForeign = other.remote !== undefined && (other.remote.port !== from.port || other.remote.address !== from.address);
        if (!isForeign) {
            %push(other.incoming, { __proto__: null, bytes, from });
            ArmDatagrams(other);
        }
        return true;
    }
    close() {
        %io_spend(SocketCosts.close);
        this.closed = true;
        this.reading = false;
        this.incoming = [];
        RemoveFrom(BoundDatagrams, this);
        %io_cancel(this.number);
        CountHandle(this);
        %close_soon(() => EndHandle(this), this.context);
    }
    setReferenced(value) {
        this.referenced = value;
        CountHandle(this);
    }
}

function IsAnyAddress(address) {
    return address === "0.0.0.0" || address === "::";
}

// RUNTIME: Linux net/ipv4/udp.c: of several the one that has just this address, and of those the one that was bound last.
function FindDatagrams(family, address, port) {
    let found;
    for (let index = BoundDatagrams.length - 1; index >= 0; index -= 1) {
        const { local } = BoundDatagrams[index];
        const hears = local.address === address || local.address === "::" || (local.address === "0.0.0.0" && family === "IPv4");
        if (local.port !== port || !hears) continue;
        if (local.family !== family) %refuse("a datagram from udp4 to udp6 is not supported by Loopscope");
        if (local.address === address) return BoundDatagrams[index];
        if (found === undefined) found = BoundDatagrams[index];
    }
    return found;
}

function ArmDatagrams(handle) {
    if (!handle.reading || handle.armed || handle.incoming.length === 0) return;
    handle.armed = true;
    %io_ready(handle.number, () => {
        handle.armed = false;
        ReceiveDatagrams(handle, kMostDatagramsAtOnce);
    }, handle, %io_now(), `a datagram from port ${handle.incoming[0].from.port}`, handle.context);
}

// uv__udp_recvmsg: one after the other, with what each queues in between.
function ReceiveDatagrams(handle, left) {
    if (!handle.reading || handle.incoming.length === 0) return;
    const { bytes, from } = TakeFirst(handle.incoming);
    %io_spend(SocketCosts.read);
    if (left > 1) {
        %io_go_on(() => ReceiveDatagrams(handle, left - 1));
    } else {
        ArmDatagrams(handle);
    }
    handle.onmessage(bytes, from);
}
