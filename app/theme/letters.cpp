#include "app/theme/letters.h"

#include <imgui.h>

#include <algorithm>
#include <cstddef>

#include "app/theme/letter_sources.h"

namespace loopscope::theme {

namespace {

// Dear ImGui's letters have 16 bits. One beyond them, and one of the program's own in the private area, gets
// a name of the private area.
constexpr std::uint32_t kFirstPrivate = 0xE000;
constexpr std::uint32_t kLastPrivate = 0xF8FF;
constexpr std::uint32_t kLast16Bits = 0xFFFF;
constexpr std::uint32_t kReplacement = 0xFFFD;
constexpr std::size_t kMostGlyphs = 6000;
// Dear ImGui leaves it out, in widths and drawings: it fills the byte by which a name is shorter.
constexpr char kFiller = '\r';

struct Decoded {
    std::uint32_t code = 0;
    std::size_t length = 1;
};

Decoded decode(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (length == 1 || length > text.size()) return {lead < 0x80U ? lead : kReplacement, 1};
    std::uint32_t code = lead & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at)
        code = code << 6U | (static_cast<unsigned char>(text[at]) & 0x3FU);
    return {code, length};
}

void write_name(unsigned short name, std::size_t length, char* out) {
    out[0] = static_cast<char>(0xE0U | name >> 12U);
    out[1] = static_cast<char>(0x80U | (name >> 6U & 0x3FU));
    out[2] = static_cast<char>(0x80U | (name & 0x3FU));
    std::fill(out + 3, out + length, kFiller);
}

}  // namespace

Letters* current_letters() {
    return static_cast<Letters*>(ImGui::GetIO().UserData);
}

void use_letters(Letters* letters) {
    ImGui::GetIO().UserData = letters;
}

Letters::Letters(std::vector<std::string> folders)
    : sources_(std::make_unique<LetterSources>(std::move(folders))) {}

Letters::~Letters() = default;

unsigned short Letters::name_of(std::uint32_t code) {
    const bool has_own = code <= kLast16Bits && (code < kFirstPrivate || code > kLastPrivate);
    if (has_own) return static_cast<unsigned short>(code);
    const auto found = names_.find(code);
    if (found != names_.end()) return found->second;
    if (kFirstPrivate + codes_.size() > kLastPrivate) return kReplacement;
    const auto name = static_cast<unsigned short>(kFirstPrivate + codes_.size());
    codes_.push_back(code);
    names_.emplace(code, name);
    return name;
}

void Letters::want(const ImFont* font, unsigned short name) {
    const ImVector<ImFont*>& fonts = font->ContainerAtlas->Fonts;
    const int number = static_cast<int>(std::find(fonts.begin(), fonts.end(), font) - fonts.begin());
    if (number == fonts.Size) return;
    // Those that are still seen are asked for again.
    if (glyphs_.size() >= kMostGlyphs) forget();
    are_missing_ = glyphs_.try_emplace({number, name}).second || are_missing_;
}

std::string_view Letters::drawable(const ImFont* font, std::string_view text, std::string& room) {
    const auto is_plain = [](char letter) { return static_cast<unsigned char>(letter) < 0x80; };
    std::size_t at =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_plain) - text.begin());
    bool differs = false;
    while (at < text.size()) {
        const Decoded letter = decode(text.substr(at));
        const unsigned short name = name_of(letter.code);
        if (name != letter.code && letter.length >= 3) {
            if (!std::exchange(differs, true)) room = text;
            write_name(name, letter.length, room.data() + at);
        }
        if (letter.code >= 0x80 && font->FindGlyphNoFallback(name) == nullptr) want(font, name);
        at += letter.length;
    }
    return differs ? std::string_view(room) : text;
}

void Letters::add_to(ImFontAtlas& atlas) {
    placed_.clear();
    for (auto& [key, glyph] : glyphs_) {
        const auto& [number, name] = key;
        if (number >= atlas.ConfigData.Size) continue;
        const ImFontConfig& config = atlas.ConfigData[number];
        const bool is_private = name >= kFirstPrivate && name <= kLastPrivate;
        const std::uint32_t code = is_private ? codes_[name - kFirstPrivate] : name;
        if (glyph == nullptr) {
            const HostFont host{config.FontData, static_cast<std::size_t>(config.FontDataSize),
                                config.SizePixels};
            glyph = std::make_unique<Glyph>(sources_->draw(code, host));
        }
        const int place = atlas.AddCustomRectFontGlyph(config.DstFont, name, glyph->width, glyph->height,
                                                       glyph->advance, {glyph->left, glyph->top});
        placed_.emplace_back(place, glyph.get());
    }
    are_missing_ = false;
}

void Letters::paint(ImFontAtlas& atlas) {
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
    for (const auto& [place, glyph] : placed_) {
        const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(place);
        if (!rect.IsPacked()) continue;
        for (int row = 0; row < glyph->height; ++row) {
            const auto begin = glyph->grey.begin() + static_cast<std::ptrdiff_t>(row) * glyph->width;
            std::copy_n(begin, glyph->width,
                        pixels + (static_cast<std::ptrdiff_t>(rect.Y) + row) * width + rect.X);
        }
    }
}

void Letters::forget() {
    glyphs_.clear();
    placed_.clear();
}

}  // namespace loopscope::theme
