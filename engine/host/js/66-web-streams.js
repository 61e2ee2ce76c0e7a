// What the stream module asks of the streams of the web.

function ClosedPromiseOfWebStream(stream) {
    %refuse("finished() of a web stream is not supported by Loopscope");
}

function ErrorWebStream(stream, error) {
    %refuse("a signal for a web stream is not supported by Loopscope");
}
