#pragma once

#include <QAbstractListModel>

#include "core/pack/pack.h"

#include <vector>

namespace kordon {

class Document;

/// The components of the pack with how many of the chosen actor's questions are settled.
class ComponentListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDocument(Document* document);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void retranslate();

private:
    Document* m_document = nullptr;
};

/// The questions of one component that are put to the chosen actor, with the state of each.
class QuestionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDocument(Document* document);
    void setComponent(const ComponentId& component);
    [[nodiscard]] const std::vector<QuestionPlace>& questions() const { return m_questions; }
    [[nodiscard]] int rowOf(const QuestionId& question) const; ///< -1: not in the list.
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void retranslate();

private:
    void reload();
    void announce(const QuestionId& question);

    Document* m_document = nullptr;
    ComponentId m_component;
    std::vector<QuestionPlace> m_questions;
};

} // namespace kordon
