#pragma once
// Letters that the atlas lacks: a program may print any. They are drawn from the fonts beside the program and
// of the machine, once a text asks for them; what no font has is a frame with its code point in it.

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace loopscope::theme {

class LetterSources;
struct Glyph;

// One for an ImGui context; `current_letters` finds it there.
class Letters {
  public:
    // Where to look, one folder after the other, with the folders in them.
    explicit Letters(std::vector<std::string> folders);
    ~Letters();
    Letters(const Letters&) = delete;
    Letters& operator=(const Letters&) = delete;

    // The text as Dear ImGui can draw it, of the same length in bytes: `room` is used where it differs. What
    // `font` lacks is remembered; until the atlas is built again it is drawn as an empty box.
    [[nodiscard]] std::string_view drawable(const ImFont* font, std::string_view text, std::string& room);

    // Whether a text has asked for letters since the atlas was built.
    [[nodiscard]] bool are_missing() const { return are_missing_; }

    // Before and after the atlas is built: makes room for each letter, and fills it.
    void add_to(ImFontAtlas& atlas);
    void paint(ImFontAtlas& atlas);

    // The letters will have another size.
    void forget();

  private:
    using Key = std::pair<int, unsigned short>;  // number of the font in its atlas, what Dear ImGui calls it

    unsigned short name_of(std::uint32_t code);
    void want(const ImFont* font, unsigned short name);

    std::unique_ptr<LetterSources> sources_;
    std::map<std::uint32_t, unsigned short> names_;
    std::vector<std::uint32_t> codes_;                  // by name, from the first private one
    std::map<Key, std::unique_ptr<Glyph>> glyphs_;      // null: not made yet
    std::vector<std::pair<int, const Glyph*>> placed_;  // by the number of their place in the atlas
    bool are_missing_ = false;
};

// Of the current ImGui context; null where there are none.
[[nodiscard]] Letters* current_letters();
void use_letters(Letters* letters);

// Where this machine keeps its fonts.
[[nodiscard]] std::vector<std::string> font_folders_of_machine();

}  // namespace loopscope::theme
