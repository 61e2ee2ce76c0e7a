// What Linux's TCP does between the two ends of a connection on one machine: a small segment waits while an earlier one is not
// acknowledged (Nagle, RFC 896), and an end that answers puts its acknowledgements off, to send them with its answers (RFC 1122 4.2.3.2).
// RUNTIME: Linux 6.18 net/ipv4/tcp_input.c, tcp_output.c and tcp_timer.c over the loopback interface. Moments are ns of virtual time.
// SIMPLIFIED: windows never fill, and nothing is lost.

const kSegmentBytes = 65483;
const kQuickAcks = 16;
const kAckDelay = 40000000;
const kAckSlack = 10000000;
const kAckTimer = 42000000;  // kAckDelay in ticks of 4 ms, on the average
const kRetransmission = 204000000;

// One end of a connection: what it has to send, and what it has to acknowledge.
class TcpEnd {
    constructor() {
        this.noDelay = false;
        this.held = "";
        this.isSmallUnacked = false;
        this.answers = false;  // "ping-pong mode"
        this.quickAcks = 0;
        this.timeout = 0;
        this.receivedAt = 0;
        this.unacked = 0;
        this.greatest = 536;
        this.pushed = 0;
        this.ackAt = -1;
    }
}

function JoinBySegments(first, second) {
    first.segments = new TcpEnd();
    second.segments = new TcpEnd();
    first.segments.noDelay = first.noDelay;
}

// tcp_sendmsg: what may go at once goes.
function SendInSegments(handle, bytes) {
    const now = %io_now();
    FireDelayedAcks(handle, now);
    handle.segments.held += bytes;
    PushSegments(handle, now, false);
}

// tcp_write_xmit with tcp_nagle_test.
function PushSegments(handle, at, isForced) {
    const end = handle.segments;
    if (end.held === "" || handle.peer === undefined || handle.peer.closed) return;
    const rest = end.held.length % kSegmentBytes;
    const waits = rest > 0 && !isForced && !end.noDelay && end.isSmallUnacked;
    const count = waits ? end.held.length - rest : end.held.length;
    if (count > 0) {
        const bytes = %string_slice(end.held, 0, count);
        end.held = %string_slice(end.held, count, end.held.length);
        if (rest > 0) end.isSmallUnacked = true;
        TransmitSegment(handle, bytes, at);
    }
    if (end.held !== "") ArmHandle(handle.peer);
}

// tcp_transmit_skb, and tcp_rcv_established at the other end: a segment acknowledges all that its sender has received.
function TransmitSegment(handle, bytes, at) {
    const end = handle.segments;
    const other = handle.peer;
    other.segments.isSmallUnacked = false;
    ForgetAck(end);
    if (at - end.receivedAt < end.timeout) end.answers = true;
    NoteSegment(other.segments, bytes.length, at);
    other.receive(bytes, at);
    PushSegments(other, at, false);
    ChooseAck(other, at);
}

// tcp_event_data_recv and tcp_measure_rcv_mss.
function NoteSegment(end, length, at) {
    const pause = at - end.receivedAt;
    if (end.timeout === 0) {
        end.quickAcks = kQuickAcks;
        end.timeout = kAckDelay;
    } else if (pause <= kAckDelay / 2) {
        end.timeout = end.timeout / 2 + kAckDelay / 2;
    } else if (pause < end.timeout) {
        end.timeout = end.timeout / 2 + pause;
    } else if (pause > kRetransmission) {
        end.quickAcks = kQuickAcks;
    }
    end.receivedAt = at;
    end.unacked += length;
    if (length >= end.greatest) {
        end.greatest = length > kSegmentBytes ? kSegmentBytes : length;
        if (end.pushed === 0) end.pushed = 1;
    } else if (end.pushed < 2) {
        end.pushed += 1;
    }
}

// __tcp_ack_snd_check: at once, or later.
function ChooseAck(handle, at) {
    const end = handle.segments;
    if (end.unacked === 0) return;
    if (end.unacked > end.greatest || (end.quickAcks > 0 && !end.answers) || (end.ackAt >= 0 && end.ackAt <= at + kAckSlack)) {
        SendAck(handle, at);
    } else if (end.ackAt < 0) {
        end.ackAt = at + kAckTimer;
    }
}

function SendAck(handle, at) {
    ForgetAck(handle.segments);
    handle.peer.segments.isSmallUnacked = false;
    PushSegments(handle.peer, at, false);
}

// tcp_event_ack_sent.
function ForgetAck(end) {
    const isNews = end.unacked > 0;
    end.unacked = 0;
    end.pushed = 0;
    end.ackAt = -1;
    if (isNews && end.quickAcks > 0) {
        end.quickAcks -= 1;
        if (end.quickAcks === 0) end.timeout = kAckDelay;
    }
}

// tcp_delack_timer_handler, for all that was due until `now`, at either end.
function FireDelayedAcks(handle, now) {
    if (handle.peer === undefined || handle.peer.closed) return;
    for (;;) {
        const due = IsDueBefore(handle.segments, handle.peer.segments) ? handle : handle.peer;
        const end = due.segments;
        const at = end.ackAt;
        if (at < 0 || at > now) return;
        end.timeout = end.answers ? kAckDelay : end.timeout * 2 < kRetransmission ? end.timeout * 2 : kRetransmission;
        end.answers = false;
        SendAck(due, at);
    }
}

function IsDueBefore(end, other) {
    return end.ackAt >= 0 && (other.ackAt < 0 || end.ackAt <= other.ackAt);
}

// tcp_cleanup_rbuf: the program has read what has arrived.
function AckWhatIsRead(handle) {
    const end = handle.segments;
    if (end.unacked === 0 || handle.peer === undefined || handle.peer.closed) return;
    const isDrained = handle.incoming.length === 0;
    if (end.unacked > end.greatest || (isDrained && (end.pushed === 2 || (end.pushed === 1 && !end.answers)))) SendAck(handle, %io_now());
}

// tcp_send_fin and tcp_fin: what is held goes with the end; who has heard it puts off what it acknowledges.
function FlushSegments(handle) {
    const now = %io_now();
    FireDelayedAcks(handle, now);
    PushSegments(handle, now, true);
    if (handle.peer !== undefined && !handle.peer.closed) {
        handle.peer.segments.isSmallUnacked = false;
        ForgetAck(handle.segments);
        PushSegments(handle.peer, now, false);
        handle.peer.segments.answers = true;
    }
}

// When the other end is sent what waits for an acknowledgement; -1 for nothing.
function NextHeldSegment(handle) {
    if (handle.segments === undefined || handle.peer === undefined || handle.peer.segments.held === "") return -1;
    return handle.segments.ackAt;
}
