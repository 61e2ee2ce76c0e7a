#include <string>

#include "engine/host/zlib_stream.h"
#include "tests/engine/catch.h"

using namespace loopscope::host;

namespace {

std::string text_of(std::size_t size) {
    std::string text;
    for (std::size_t number = 0; text.size() < size; ++number)
        text += "line " + std::to_string(number * number) + "\n";
    text.resize(size);
    return text;
}

/// All that comes out when the input goes in by pieces; the stream's state is saved between two of them.
std::string run(ZlibMode mode, std::string_view input, std::size_t piece) {
    ZlibSettings settings;
    settings.mode = mode;
    ZlibStream stream(settings);
    std::string output;
    for (std::size_t at = 0; at <= input.size(); at += piece) {
        const bool is_last = at + piece > input.size();
        ZlibTransfer transfer;
        transfer.input = input.substr(at, piece);
        transfer.room = 1'000'000;
        stream = ZlibStream::load(stream.save());
        REQUIRE_FALSE(stream.write(transfer, is_last ? ZlibFlush::Finish : ZlibFlush::None));
        output += transfer.output;
    }
    return output;
}

}  // namespace

TEST_CASE("What is compressed by pieces is what is compressed at once, and comes back", "[host]") {
    const std::string text = text_of(100'000);
    const std::string packed = run(ZlibMode::Gzip, text, text.size() + 1);
    CHECK(packed.size() < text.size() / 2);
    CHECK(run(ZlibMode::Gzip, text, 777) == packed);
    CHECK(run(ZlibMode::Gunzip, packed, packed.size() + 1) == text);
    CHECK(run(ZlibMode::Gunzip, packed, 13) == text);
}

TEST_CASE("A copy of a stream goes on by itself, and both come to the same", "[host]") {
    const std::string text = text_of(50'000);
    ZlibSettings settings;
    settings.mode = ZlibMode::Deflate;
    ZlibStream stream(settings);
    ZlibTransfer first;
    first.input = text;
    first.room = 1'000'000;
    REQUIRE_FALSE(stream.write(first, ZlibFlush::None));
    ZlibStream copy = stream;
    CHECK(copy.save() == stream.save());
    ZlibTransfer ends[2];
    for (ZlibTransfer& end : ends) end.room = 1'000'000;
    REQUIRE_FALSE(stream.write(ends[0], ZlibFlush::Finish));
    REQUIRE_FALSE(copy.write(ends[1], ZlibFlush::Finish));
    CHECK(ends[0].output == ends[1].output);
}

TEST_CASE("The state of a stream that has seen little is small", "[host]") {
    ZlibSettings settings;
    settings.mode = ZlibMode::Gzip;
    CHECK(ZlibStream(settings).save().size() < 1000);
}
