// One end of a simulated TLS 1.3 connection: its records take the way that real ones take, with the handshake's round trip, but
// nothing in them is encrypted. RUNTIME: RFC 8446 section 2; Node 20 src/crypto/crypto_tls.cc for what is told when.

const kHandshakeRecord = "\u0016";
const kDataRecord = "\u0017";
const kAlertRecord = "\u0015";
const kLongestRecord = 16384;
const kTicketsOfServer = 2;

// Messages of the handshake; their bodies are about as long as real ones.
const kClientHello = "\u0001";
const kServerFlight = "\u0002";
const kClientFinished = "\u0014";
const kSessionTicket = "\u0004";
const kCloseNotify = "\u0000";
const kLengthOfHello = 300;
const kLengthOfTicket = 230;
const kLengthOfFinished = 60;

function TlsRecord(type, body) {
    return `${type}\u0003\u0003${%string_from_units([body.length >>> 8, body.length & 255])}${body}`;
}

function TlsRecordsOf(bytes) {
    let records = "";
    for (let at = 0; at < bytes.length; at += kLongestRecord) {
        records += TlsRecord(kDataRecord, %string_slice(bytes, at, %math_min(at + kLongestRecord, bytes.length)));
    }
    return records;
}

function Padding(length) {
    return %string_repeat("\u0000", length);
}

class TlsChannel {
    // `certificate` is the server's; `tell` has what the socket wants to know: secure, session, fail.
    constructor(handle, isServer, certificate, tell) {
        this.handle = handle;
        this.isServer = isServer;
        this.certificate = certificate;
        this.tell = tell;
        this.received = "";
        this.isReady = false;
        this.isEnded = false;
        this.waiting = [];
    }
    send(record) {
        return this.handle.write(record);
    }
    start() {
        this.send(TlsRecord(kHandshakeRecord, kClientHello + Padding(kLengthOfHello)));
    }
    // Calls back when what is written goes out; at once when the handshake is over.
    whenReady(callback) {
        if (this.isReady) {
            callback();
        } else {
            %push(this.waiting, callback);
        }
    }
    write(bytes) {
        return this.send(TlsRecordsOf(bytes));
    }
    close() {
        if (this.isReady) this.send(TlsRecord(kAlertRecord, kCloseNotify));
    }
    // What has arrived: data goes to `deliver(bytes, failure)`.
    receive(bytes, failure, deliver) {
        if (failure !== undefined) {
            if (!this.isEnded) deliver("", failure);
            return;
        }
        this.received += bytes;
        let data = "";
        for (let record = this.takeRecord(); record !== undefined; record = this.takeRecord()) {
            if (record[0] === kDataRecord) {
                data += record[1];
                continue;
            }
            if (data !== "") deliver(data, undefined);
            data = "";
            this.control(record, deliver);
        }
        if (data !== "") deliver(data, undefined);
    }
    takeRecord() {
        if (this.received.length > 0 && PositionIn("\u0015\u0016\u0017", this.received[0]) < 0) {
            %refuse("what is no TLS, on a connection that has to be TLS, is not supported by Loopscope");
        }
        if (this.received.length < 5) return undefined;
        const length = ByteAt(this.received, 3) * 256 + ByteAt(this.received, 4);
        if (this.received.length < 5 + length) return undefined;
        const record = [this.received[0], %string_slice(this.received, 5, 5 + length)];
        this.received = %string_slice(this.received, 5 + length, this.received.length);
        return record;
    }
    control(record, deliver) {
        const message = record[1][0];
        if (record[0] === kAlertRecord) {
            this.isEnded = true;
            deliver("", "EOF");
        } else if (message === kClientHello) {
            this.send(TlsRecord(kHandshakeRecord, kServerFlight + this.certificate.bytes));
        } else if (message === kServerFlight) {
            this.certificate = ReadCertificateBytes(%string_slice(record[1], 1, record[1].length));
            this.send(TlsRecord(kHandshakeRecord, kClientFinished + Padding(kLengthOfFinished)));
            this.finish();
        } else if (message === kClientFinished) {
            for (let count = 0; count < kTicketsOfServer; count += 1) this.send(TlsRecord(kHandshakeRecord, kSessionTicket + Padding(kLengthOfTicket)));
            this.finish();
        } else if (message === kSessionTicket) {
            this.tell.session();
        }
    }
    finish() {
        this.isReady = true;
        this.tell.secure();
        const waiting = this.waiting;
        this.waiting = [];
        for (let index = 0; index < waiting.length; index += 1) {
            const callback = waiting[index];
            callback();
        }
    }
}
