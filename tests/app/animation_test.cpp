#include "app/shell/animation.h"

#include <algorithm>
#include <string>

#include "app/cli/tick_list.h"
#include "tests/engine/catch.h"

namespace loopscope::shell {

namespace {

using Bytes = std::vector<std::uint8_t>;

// A PNG file of a header and two pieces of data, with checksums that nobody looks at.
Bytes picture(std::uint8_t data) {
    const auto chunk = [](const std::string& kind, const std::string& inside) {
        return std::string(3, '\0') + static_cast<char>(inside.size()) + kind + inside + std::string(4, '\0');
    };
    const std::string header("\0\0\0\2\0\0\0\1\10\2\0\0\0", 13);
    const std::string file = "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) +
                             chunk("IDAT", std::string(1, static_cast<char>(data))) +
                             chunk("IDAT", std::string(2, static_cast<char>(data))) + chunk("IEND", "");
    return {file.begin(), file.end()};
}

std::size_t place_of(const Bytes& file, const std::string& kind) {
    return static_cast<std::size_t>(std::search(file.begin(), file.end(), kind.begin(), kind.end()) -
                                    file.begin());
}

}  // namespace

TEST_CASE("An animation holds its first picture as any PNG file, and the others behind it", "[export]") {
    const Bytes file = assemble_animation({{picture(7), 900}, {picture(8), 60}});
    CHECK(place_of(file, "IHDR") == 12);
    CHECK(place_of(file, "acTL") < place_of(file, "IDAT"));
    CHECK(place_of(file, "IDAT") < place_of(file, "fdAT"));
    CHECK(place_of(file, "fdAT") < place_of(file, "IEND"));
    const auto data = file.begin() + static_cast<std::ptrdiff_t>(place_of(file, "IDAT"));
    CHECK(Bytes(data + 4, data + 7) == Bytes{7, 7, 7});
    const auto next = file.begin() + static_cast<std::ptrdiff_t>(place_of(file, "fdAT"));
    CHECK(Bytes(next + 4, next + 11) == Bytes{0, 0, 0, 2, 8, 8, 8});
    // The checksum of the end, which every PNG file has.
    CHECK(Bytes(file.end() - 4, file.end()) == Bytes{0xAE, 0x42, 0x60, 0x82});
    CHECK(assemble_animation({}).empty());
}

TEST_CASE("Ticks are listed one by one and as ranges", "[export]") {
    std::vector<std::uint64_t> ticks;
    CHECK(cli::read_ticks("30,37,40..42", ticks).empty());
    CHECK(ticks == std::vector<std::uint64_t>{30, 37, 40, 41, 42});
    for (const char* wrong : {"", "a", "3,", "5..2", "1..", "..4", "1-4", "0..1000", "1..600,1..600"}) {
        INFO(wrong);
        CHECK_FALSE(cli::read_ticks(wrong, ticks).empty());
    }
}

}  // namespace loopscope::shell
