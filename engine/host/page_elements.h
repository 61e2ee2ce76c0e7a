#pragma once

#include <string>
#include <vector>

#include "engine/heap/heap.h"

namespace loopscope::host {

/// An element of a page's document, as somebody who looks at the page would point at it.
struct PageElement {
    std::string selector;        // selects this element and no other: "#go", "body > button:nth-child(2)"
    std::string tag;             // "button"
    std::string text;            // the beginning of what is written in it
    bool invites_click = false;  // a control, a link, or listened to for the mouse
    bool invites_keys = false;   // a field, or listened to for the keyboard
};

/// The elements of the body in the order of the tree, from the record that the library keeps of the document
/// (vm::Intrinsic::PageDocument); none for a program that is no page. The heap is a copy, as keys are looked
/// up in it. Cost: the number of nodes.
std::vector<PageElement> elements_of_page(heap::Heap heap, heap::Value document);

}  // namespace loopscope::host
