#include "app/print/section_flow.h"

#include <algorithm>
#include <array>

namespace kordon::print {

namespace {

// A chapter does not begin in the last part of a page, and no page is left with less than this.
constexpr qreal kLeastShare = 0.25;
constexpr std::array kTightSpacings{0.85, 0.7, 0.55};
// By how much the last page but one may end earlier, as shares of a page.
constexpr qreal kShortStep = 0.05;
constexpr qreal kMostShort = 0.5;

struct Outcome {
    int pages = 1;
    qreal least = 0; ///< The height of what stands on the emptiest page.
};

/// `flow` is a copy that goes to waste.
Outcome outcomeOf(std::span<const LaidSection> sections, PageFlow flow, const Fit& fit) {
    const int first = flow.page();
    flow.setFit(fit);
    for (const LaidSection& section : sections) {
        putSection(section, flow);
    }
    return {.pages = flow.page() - first + 1, .least = std::min(flow.leastLeft(), flow.filled())};
}

std::vector<Fit> fitsToTry(int lastPage, qreal height) {
    std::vector<Fit> fits;
    for (const qreal spacing : kTightSpacings) {
        fits.push_back({.spacing = spacing});
    }
    for (qreal share = kShortStep; share <= kMostShort; share += kShortStep) {
        fits.push_back({.shortPage = lastPage - 1, .shortBy = share * height});
    }
    return fits;
}

} // namespace

HeadingPlace putSection(const LaidSection& laid, PageFlow& flow) {
    const Paper& paper = flow.paper();
    const bool isChapter = laid.section->depth == 1;
    flow.skip(paper.mm(isChapter ? 7 : 3));
    const qreal least = isChapter ? kLeastShare * paper.body().height() : 0;
    flow.need(std::max(
        least, laid.heading.height() + laid.heading.spaceAfter + flow.heightToKeep(laid.blocks)));
    const HeadingPlace place{flow.page(), flow.y()};
    flow.put(laid.heading);
    for (const LaidBlock& block : laid.blocks) {
        std::visit([&](const auto& each) { flow.put(each); }, block);
    }
    return place;
}

Fit fitOf(std::span<const LaidSection> sections, const PageFlow& flow) {
    const qreal height = flow.paper().body().height();
    const qreal enough = kLeastShare * height;
    const Outcome plain = outcomeOf(sections, flow, {});
    if (plain.pages == 1 || plain.least >= enough) {
        return {};
    }
    Fit best;
    qreal most = plain.least;
    for (const Fit& fit : fitsToTry(flow.page() + plain.pages - 1, height)) {
        const Outcome outcome = outcomeOf(sections, flow, fit);
        if (outcome.pages == 1 || (outcome.pages <= plain.pages && outcome.least >= enough)) {
            return fit;
        }
        if (outcome.pages <= plain.pages && outcome.least > most) {
            most = outcome.least;
            best = fit;
        }
    }
    return best;
}

} // namespace kordon::print
