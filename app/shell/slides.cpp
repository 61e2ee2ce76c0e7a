#include "app/shell/slides.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace loopscope::shell {

namespace {

// More of them nobody shows.
constexpr std::size_t kMostSlides = 100;

// Arrows, space and a click lead on; on paper each has a page of its own.
constexpr std::string_view kBegin = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>
html, body { margin: 0; height: 100%; background: #000; }
img { display: none; width: 100vw; height: 100vh; object-fit: contain; }
img:target, body:not(:has(:target)) img:first-of-type { display: block; }
@media print { img { display: block; page-break-after: always; height: auto; } }
</style>
)";
constexpr std::string_view kEnd = R"(<script>
const slides = [...document.images];
const place = () => Math.max(0, slides.findIndex((slide) => '#' + slide.id === location.hash));
const go = (to) => location.replace('#' + slides[Math.max(0, Math.min(to, slides.length - 1))].id);
const steps = {ArrowRight: 1, ' ': 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity};
addEventListener('keydown', (event) => { if (event.key in steps) go(place() + steps[event.key]); });
addEventListener('click', () => go(place() + 1));
go(place());
</script>
</html>
)";

std::string escaped(std::string_view text) {
    std::string result;
    for (const char each : text) {
        switch (each) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '"': result += "&quot;"; break;
            default: result += each;  // NOTE: every other character stands for itself.
        }
    }
    return result;
}

std::string in_base64(const std::vector<std::uint8_t>& bytes) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t three = 0;
        for (std::size_t each = 0; each < 3; ++each)
            three = three << 8U | (each < count ? bytes[at + each] : 0U);
        for (std::size_t digit = 0; digit < 4; ++digit)
            text += digit <= count ? kDigits[three >> (18U - 6U * digit) & 0x3FU] : '=';
    }
    return text;
}

std::string slide(SessionContent& content, Studio& studio, std::size_t number) {
    const std::string picture = in_base64(studio.take_picture(content));
    const present::WindowModel& model = content.model();
    const std::string text = model.transport.tick_text + ": " + model.explanation.sentence;
    return "<img id=\"" + std::to_string(number) + "\" alt=\"" + escaped(text) +
           "\" src=\"data:image/png;base64," + picture + "\">\n";
}

std::vector<std::uint64_t> ticks_that_print(SessionContent& content) {
    std::vector<std::uint64_t> ticks;
    for (const present::ConsoleLine& line : content.model().console.lines) {
        if ((ticks.empty() || ticks.back() != line.tick) && ticks.size() < kMostSlides)
            ticks.push_back(line.tick);
    }
    return ticks;
}

std::string slides_of_lesson(SessionContent& content, Studio& studio) {
    session::Workspace& workspace = content.workspace();
    const auto count = workspace.lesson().places().size();
    std::string slides;
    content.session().apply_seek(0);
    std::size_t before = count;
    for (std::size_t number = 1; number <= std::min(count, kMostSlides); ++number) {
        if (number > 1 || workspace.lesson().place_at(0) == count)
            workspace.apply_lesson_step(session::Direction::Forward);
        const std::size_t place = workspace.lesson().place_at(content.session().tick());
        if (place == before) break;
        before = place;
        content.stand_on(content.session().tick());
        slides += slide(content, studio, number);
    }
    return slides;
}

}  // namespace

std::string make_slides(SessionContent& content, Studio& studio) {
    std::string result(kBegin);
    const present::WindowModel& model = content.model();
    result += "<title>" + escaped(model.subtitle.empty() ? model.title : model.subtitle) + "</title>\n";
    if (content.workspace().lesson().any())
        return result + slides_of_lesson(content, studio) + std::string(kEnd);
    std::vector<std::uint64_t> ticks = ticks_that_print(content);
    if (ticks.empty() || ticks.back() != content.session().tick()) ticks.push_back(content.session().tick());
    for (std::size_t number = 1; number <= ticks.size(); ++number) {
        content.stand_on(ticks[number - 1]);
        result += slide(content, studio, number);
    }
    return result + std::string(kEnd);
}

}  // namespace loopscope::shell
