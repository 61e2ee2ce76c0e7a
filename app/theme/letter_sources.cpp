#include "app/theme/letter_sources.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_SIZES_H

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "app/theme/letters.h"

namespace loopscope::theme {

namespace {

namespace fs = std::filesystem;

constexpr float kUnitsPerPixel = 64;  // FreeType's lengths are 26.6 fixed point
constexpr std::size_t kMostFiles = 2000;
constexpr int kMostFacesOfFile = 16;
constexpr float kCodeShare = 0.42F;  // how high the digits in a frame are, of a line
constexpr std::uint32_t kLast16Bits = 0xFFFF;
constexpr std::uint8_t kInk = 0xFF;

float pixels(FT_Pos length) {
    return static_cast<float>(length) / kUnitsPerPixel;
}

// Files of one family in another weight or slope have no letters of their own.
bool is_regular(const std::string& name) {
    constexpr std::array<std::string_view, 8> kOthers{"Bold",  "Italic", "Oblique",   "Thin",
                                                      "Black", "Light",  "Condensed", "Medium"};
    return std::none_of(kOthers.begin(), kOthers.end(),
                        [&](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool is_font(const fs::path& file) {
    const std::string kind = file.extension().string();
    return (kind == ".ttf" || kind == ".otf" || kind == ".ttc") && is_regular(file.filename().string());
}

std::vector<std::string> font_files(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code error;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(folder, options, error), end;
         !error && entry != end && files.size() < kMostFiles; entry.increment(error)) {
        if (is_font(entry->path())) files.push_back(entry->path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// The face of the lines into which a letter goes, for as long as one letter is drawn.
class Host {
  public:
    Host(FT_Library library, const HostFont& font) : height_(font.height) {
        const auto* data = static_cast<const FT_Byte*>(font.data);
        if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(font.size), 0, &face_) != 0) {
            face_ = nullptr;
            return;
        }
        // As Dear ImGui's builder asks: the height is that of a line, not of an em.
        FT_Size_RequestRec request{FT_SIZE_REQUEST_TYPE_REAL_DIM, 0,
                                   static_cast<FT_Long>(font.height * kUnitsPerPixel), 0, 0};
        FT_Request_Size(face_, &request);
        ascent_ = std::round(std::ceil(pixels(face_->size->metrics.ascender)));
        if (FT_IS_FIXED_WIDTH(face_) && FT_Load_Char(face_, 'M', FT_LOAD_TARGET_LIGHT) == 0)
            cell_ = std::round(pixels(face_->glyph->advance.x));
    }
    ~Host() {
        if (face_ != nullptr) FT_Done_Face(face_);
    }
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    [[nodiscard]] FT_Face face() const { return face_; }
    [[nodiscard]] float height() const { return height_; }
    [[nodiscard]] float ascent() const { return ascent_; }
    [[nodiscard]] FT_UInt em() const { return face_->size->metrics.y_ppem; }

    // A width of whole places in a font of one width.
    [[nodiscard]] float whole(float width) const {
        return cell_ > 0 ? std::ceil(width / cell_ - 0.2F) * cell_ : std::round(width);
    }

  private:
    FT_Face face_ = nullptr;
    float height_;
    float ascent_ = 0;
    float cell_ = 0;
};

bool has_letter(FT_Face face, std::uint32_t code) {
    return face != nullptr && FT_Get_Char_Index(face, code) != 0;
}

void copy_bitmap(const FT_Bitmap& bitmap, int left, int top, Glyph& glyph) {
    for (int row = 0; row < static_cast<int>(bitmap.rows); ++row) {
        for (int column = 0; column < static_cast<int>(bitmap.width); ++column) {
            const int x = left + column;
            const int y = top + row;
            if (x < 0 || y < 0 || x >= glyph.width || y >= glyph.height) continue;
            glyph.grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(glyph.width) +
                       static_cast<std::size_t>(x)] = bitmap.buffer[row * bitmap.pitch + column];
        }
    }
}

void make_room(Glyph& glyph, int width, int height) {
    glyph.width = std::max(1, width);
    glyph.height = std::max(1, height);
    glyph.grey.assign(static_cast<std::size_t>(glyph.width) * static_cast<std::size_t>(glyph.height), 0);
}

bool draw_letter(FT_Face face, std::uint32_t code, const Host& host, Glyph& glyph) {
    if (FT_Load_Char(face, code, FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != 0) return false;
    const FT_GlyphSlot slot = face->glyph;
    if (slot->bitmap.pixel_mode != FT_PIXEL_MODE_GRAY) return false;
    const float natural = pixels(slot->advance.x);
    glyph.advance = host.whole(natural);
    glyph.left = static_cast<float>(slot->bitmap_left) + std::round((glyph.advance - natural) / 2);
    glyph.top = host.ascent() - static_cast<float>(slot->bitmap_top);
    make_room(glyph, static_cast<int>(slot->bitmap.width), static_cast<int>(slot->bitmap.rows));
    copy_bitmap(slot->bitmap, 0, 0, glyph);
    return true;
}

void draw_frame(Glyph& glyph) {
    const int last_column = glyph.width - 1;
    for (int y = 0; y < glyph.height; ++y) {
        for (int x = 0; x < glyph.width; ++x) {
            const bool is_edge = y == 0 || y == glyph.height - 1 || x == 0 || x == last_column;
            if (is_edge)
                glyph.grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(glyph.width) +
                           static_cast<std::size_t>(x)] = kInk;
        }
    }
}

// Its hexadecimal digits in two rows: a letter that no font has can still be told from another.
Glyph draw_code(std::uint32_t code, const Host& host) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const unsigned columns = code > kLast16Bits ? 3 : 2;
    const auto size = static_cast<FT_UInt>(std::max(5.0F, std::round(host.height() * kCodeShare)));
    FT_Set_Pixel_Sizes(host.face(), 0, size);
    FT_Load_Char(host.face(), '0', FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT);
    const int wide = static_cast<int>(std::ceil(pixels(host.face()->glyph->advance.x)));
    const int high = static_cast<int>(host.face()->glyph->bitmap.rows);
    Glyph glyph;
    const int inside = wide * static_cast<int>(columns);
    glyph.advance = host.whole(static_cast<float>(inside + 6));
    make_room(glyph, inside + 4, 2 * high + 5);
    glyph.left = std::round((glyph.advance - static_cast<float>(glyph.width)) / 2);
    glyph.top = std::round((host.height() - static_cast<float>(glyph.height)) / 2);
    draw_frame(glyph);
    for (unsigned place = 0; place < 2 * columns; ++place) {
        const unsigned digit = code >> 4 * (2 * columns - 1 - place) & 0xFU;
        if (FT_Load_Char(host.face(), static_cast<FT_ULong>(kDigits[digit]),
                         FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != 0)
            continue;
        const FT_GlyphSlot slot = host.face()->glyph;
        copy_bitmap(slot->bitmap, 2 + static_cast<int>(place % columns) * wide + slot->bitmap_left,
                    2 + static_cast<int>(place / columns) * (high + 1), glyph);
    }
    return glyph;
}

}  // namespace

std::vector<std::string> font_folders_of_machine() {
    std::vector<std::string> folders{"/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"};
    if (const char* home = std::getenv("HOME"))
        folders.push_back((fs::path(home) / ".local/share/fonts").string());
    return folders;
}

struct LetterSources::Faces {
    FT_Library library = nullptr;
    std::vector<std::string> folders;
    std::vector<FT_Face> open;
    bool are_open = false;

    void open_all() {
        are_open = true;
        for (const std::string& folder : folders) {
            for (const std::string& file : font_files(folder)) open_file(file);
        }
    }

    void open_file(const std::string& file) {
        FT_Long count = 1;
        for (FT_Long index = 0; index < std::min<FT_Long>(count, kMostFacesOfFile); ++index) {
            FT_Face face = nullptr;
            if (FT_New_Face(library, file.c_str(), index, &face) != 0) return;
            count = face->num_faces;
            if (FT_IS_SCALABLE(face))
                open.push_back(face);
            else
                FT_Done_Face(face);
        }
    }
};

LetterSources::LetterSources(std::vector<std::string> folders) : faces_(std::make_unique<Faces>()) {
    faces_->folders = std::move(folders);
    if (FT_Init_FreeType(&faces_->library) != 0) faces_->library = nullptr;
}

LetterSources::~LetterSources() {
    if (faces_->library != nullptr) FT_Done_FreeType(faces_->library);  // its faces with it
}

Glyph LetterSources::draw(std::uint32_t code, const HostFont& font) {
    Glyph glyph;
    glyph.advance = font.height / 2;
    if (faces_->library == nullptr) return glyph;
    const Host host(faces_->library, font);
    if (host.face() == nullptr) return glyph;
    if (has_letter(host.face(), code) && draw_letter(host.face(), code, host, glyph)) return glyph;
    if (!faces_->are_open) faces_->open_all();
    for (const FT_Face face : faces_->open) {
        if (!has_letter(face, code)) continue;
        if (FT_Set_Pixel_Sizes(face, 0, host.em()) == 0 && draw_letter(face, code, host, glyph)) return glyph;
    }
    return draw_code(code, host);
}

}  // namespace loopscope::theme
