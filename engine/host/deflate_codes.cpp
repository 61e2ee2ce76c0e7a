#include "engine/host/deflate_codes.h"

#include <algorithm>
#include <array>

namespace loopscope::host {

namespace {

constexpr int kLongestCode = 15;

std::uint16_t reversed(std::uint32_t code, int length) {
    std::uint32_t result = 0;
    for (int bit = 0; bit < length; ++bit) result |= (code >> bit & 1) << (length - 1 - bit);
    return static_cast<std::uint16_t>(result);
}

/// A tree over the symbols while it is built: leaves first, then the nodes that join two. A heap keeps the
/// nodes that have no parent yet, the rarest on top; of equally rare ones the flatter, and else the one that
/// the heap has further up: so equal counts give the codes that zlib gives.
class TreeBuilder {
  public:
    explicit TreeBuilder(std::span<const std::uint32_t> counts)
        : leaf_count_(static_cast<int>(counts.size())), counts_(counts.begin(), counts.end()) {
        const std::size_t most = 2 * counts.size() + 1;
        counts_.resize(most);
        depths_.resize(most);
        parents_.resize(most);
        heap_.push_back(0);  // the top is heap_[1]
        for (int symbol = 0; symbol < leaf_count_; ++symbol) {
            if (counts_[index(symbol)] == 0) continue;
            heap_.push_back(symbol);
            last_used_ = symbol;
        }
        // A distance code must exist, and one bit at least be written for it: so two codes are made up.
        while (heap_.size() < 3) {
            const int made_up = last_used_ < 2 ? ++last_used_ : 0;
            counts_[index(made_up)] = 1;
            made_up_.push_back(made_up);
            heap_.push_back(made_up);
        }
    }

    int last_used() const { return last_used_; }
    bool is_made_up(int symbol) const {
        return std::find(made_up_.begin(), made_up_.end(), symbol) != made_up_.end();
    }

    /// The leaves' lengths, none over `longest`; 0 for a symbol that does not occur.
    std::vector<std::uint8_t> lengths(int longest) {
        join_all();
        std::vector<std::uint8_t> result(counts_.size());
        std::array<int, kLongestCode + 1> of_length{};
        int too_long = 0;
        // From the root: order_ has it last.
        for (std::size_t at = order_.size() - 1; at-- > 0;) {
            const int node = order_[at];
            int length = result[index(parents_[index(node)])] + 1;
            if (length > longest) {
                length = longest;
                ++too_long;
            }
            result[index(node)] = static_cast<std::uint8_t>(length);
            if (node < leaf_count_) ++of_length[index(length)];
        }
        if (too_long > 0) shorten(result, of_length, longest, too_long);
        result.resize(index(leaf_count_));
        return result;
    }

  private:
    static std::size_t index(int node) { return static_cast<std::size_t>(node); }

    bool goes_before(int node, int other) const {
        if (counts_[index(node)] != counts_[index(other)])
            return counts_[index(node)] < counts_[index(other)];
        return depths_[index(node)] <= depths_[index(other)];
    }

    void sink_down(std::size_t place) {
        const int node = heap_[place];
        for (std::size_t child = 2 * place; child < heap_.size(); child = 2 * place) {
            if (child + 1 < heap_.size() && goes_before(heap_[child + 1], heap_[child])) ++child;
            if (goes_before(node, heap_[child])) break;
            heap_[place] = heap_[child];
            place = child;
        }
        heap_[place] = node;
    }

    void join_all() {
        for (std::size_t place = (heap_.size() - 1) / 2; place >= 1; --place) sink_down(place);
        int parent = leaf_count_;
        while (heap_.size() > 2) {
            const int first = heap_[1];
            heap_[1] = heap_.back();
            heap_.pop_back();
            sink_down(1);
            const int second = heap_[1];
            order_.push_back(first);
            order_.push_back(second);
            counts_[index(parent)] = counts_[index(first)] + counts_[index(second)];
            depths_[index(parent)] = std::max(depths_[index(first)], depths_[index(second)]) + 1;
            parents_[index(first)] = parents_[index(second)] = parent;
            heap_[1] = parent++;
            sink_down(1);
        }
        order_.push_back(heap_[1]);
    }

    /// Makes room for leaves that were too long by making shorter ones longer, then gives out the lengths
    /// anew, the longest to the rarest.
    void shorten(std::vector<std::uint8_t>& result, std::array<int, kLongestCode + 1>& of_length, int longest,
                 int too_long) const {
        for (; too_long > 0; too_long -= 2) {
            int length = longest - 1;
            while (of_length[index(length)] == 0) --length;
            --of_length[index(length)];
            of_length[index(length + 1)] += 2;
            --of_length[index(longest)];
        }
        std::size_t at = 0;
        for (int length = longest; length != 0; --length) {
            for (int left = of_length[index(length)]; left > 0;) {
                const int node = order_[at++];
                if (node >= leaf_count_) continue;
                result[index(node)] = static_cast<std::uint8_t>(length);
                --left;
            }
        }
    }

    int leaf_count_;
    int last_used_ = -1;
    std::vector<std::uint32_t> counts_;
    std::vector<int> depths_, parents_, made_up_;
    std::vector<int> heap_, order_;
};

}  // namespace

HuffmanCodes codes_of_lengths(std::vector<std::uint8_t> lengths) {
    std::array<std::uint32_t, kLongestCode + 2> next{};
    for (const std::uint8_t length : lengths) {
        if (length != 0) ++next[length + 1U];
    }
    for (std::size_t length = 1; length < next.size(); ++length)
        next[length] = (next[length] + next[length - 1]) << 1;
    HuffmanCodes codes;
    codes.bits.resize(lengths.size());
    for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
        const int length = lengths[symbol];
        if (length == 0) continue;
        codes.bits[symbol] = reversed(next[lengths[symbol]]++, length);
        codes.last_used = static_cast<int>(symbol);
    }
    codes.lengths = std::move(lengths);
    return codes;
}

HuffmanCodes best_codes(std::span<const std::uint32_t> counts, int longest, int (*extra_bits)(int),
                        std::uint64_t& bits) {
    TreeBuilder builder(counts);
    HuffmanCodes codes = codes_of_lengths(builder.lengths(longest));
    codes.last_used = builder.last_used();
    for (std::size_t symbol = 0; symbol < counts.size(); ++symbol) {
        const int extra = extra_bits(static_cast<int>(symbol));
        bits += counts[symbol] * static_cast<std::uint64_t>(codes.lengths[symbol] + extra);
        // RUNTIME: zlib takes one bit off for each code that it made up, whatever its length.
        if (builder.is_made_up(static_cast<int>(symbol)))
            bits += static_cast<std::uint64_t>(codes.lengths[symbol]) - 1;
    }
    return codes;
}

}  // namespace loopscope::host
