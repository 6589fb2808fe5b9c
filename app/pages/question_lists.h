#pragma once

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include "app/document/answer_choice.h"
#include "core/analysis/attention.h"
#include "core/analysis/open_questions.h"
#include "core/pack/pack.h"

#include <cstdint>
#include <set>
#include <vector>

namespace kordon {

class AnswerEdits;
class Document;

/// How far along a component is, for the chosen actor.
enum class SectionStatus : std::uint8_t {
    NotAsked, ///< The actor has no role in it.
    NotStarted,
    InProgress,
    NeedsAttention, ///< Everything is settled, and some answer wants another look.
    ReadyToCheck,
    Checked, ///< A person has said so.
};

/// The components of the pack, with what the chosen actor's answers come to in each.
class ComponentListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Section {
        FilterCounts filters{};
        StateCount states;
    };

    void setDocument(Document* document);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Section& section(int row) const;
    [[nodiscard]] SectionStatus status(int row) const;
    [[nodiscard]] QString statusWord(int row) const;
    [[nodiscard]] QString title(int row) const;
    /// Over all components.
    [[nodiscard]] const FilterCounts& total() const { return m_total; }
    void retranslate();

Q_SIGNALS:
    void countsChanged();

private:
    void recountAll();
    void recount(const QuestionId& question);
    [[nodiscard]] Section count(const Component& component) const;
    void announceChecked(const ComponentId& component);

    Document* m_document = nullptr;
    std::vector<Section> m_sections;
    FilterCounts m_total{};
};

/// The questions that are put to the chosen actor, each with its answer: those of one component,
/// or with a filter on, those of all components that pass it.
class QuestionListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        Code,
        Question,
        Level,
        LastYear,
        Comment,
        Evidence,
        Flag,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(Document* document);
    /// Where answers not yet sent are known, and comments are edited.
    void setEdits(AnswerEdits* edits);
    void setComponent(const ComponentId& component);
    void setFilter(QuestionFilter filter);
    [[nodiscard]] QuestionFilter filter() const { return m_filter; }
    void reload();
    /// Takes out what no longer passes the filter, but for one question that is being looked at.
    void dropPassed(const QuestionId& kept);

    [[nodiscard]] const std::vector<QuestionPlace>& questions() const { return m_questions; }
    [[nodiscard]] const QuestionPlace& at(int row) const;
    [[nodiscard]] int rowOf(const QuestionId& question) const; ///< -1: not in the list.
    [[nodiscard]] Answer answer(int row) const;
    [[nodiscard]] bool isPending(int row) const;
    [[nodiscard]] const Pack& pack() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::optional<PreviousAnswer> previous(int row) const;
    [[nodiscard]] QString code(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void retranslate();

private:
    void announce(const QuestionId& question);
    [[nodiscard]] QVariant shown(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QString sayPrevious(int row) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] bool passesStill(int row) const;

    Document* m_document = nullptr;
    AnswerEdits* m_edits = nullptr;
    ComponentId m_component;
    QuestionFilter m_filter = QuestionFilter::All;
    std::vector<QuestionPlace> m_questions;
    std::set<QuestionId> m_touched; ///< Answered anew since the filter was applied.
};

} // namespace kordon
