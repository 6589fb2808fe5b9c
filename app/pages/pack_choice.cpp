#include "app/pages/pack_choice.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/cli/shipped_packs.h"
#include "app/widgets/fault_label.h"
#include "app/widgets/language.h"

#include <utility>

namespace kordon {

namespace {

enum Which : std::uint8_t { Present, Shipped, Folder };

QString nameOf(const Pack& pack) {
    return QString::fromStdString(pack.id + " " + pack.version);
}

} // namespace

PackChoice::PackChoice(QWidget* parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_folderRow(new QWidget(this)),
      m_folder(new QLineEdit(m_folderRow)), m_choose(new QPushButton(m_folderRow)),
      m_fault(new FaultLabel(QStringLiteral("packFault"), this)) {
    layOut();
    m_which->setAccessibleName(tr("Questionnaire"));
    m_folder->setAccessibleName(tr("Folder of the questionnaire"));
    m_folder->setPlaceholderText(tr("a folder with pack.yaml in it"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder of the questionnaire"));
    connect(m_which, &QComboBox::activated, this, &PackChoice::read);
    connect(m_folder, &QLineEdit::editingFinished, this, &PackChoice::read);
    connect(m_choose, &QPushButton::clicked, this, &PackChoice::chooseFolder);
}

void PackChoice::layOut() {
    m_which->setObjectName(QStringLiteral("packChoice"));
    m_folder->setObjectName(QStringLiteral("packFolder"));
    m_choose->setObjectName(QStringLiteral("choosePackFolder"));
    auto* row = new QHBoxLayout(m_folderRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_which);
    column->addWidget(m_folderRow);
    column->addWidget(m_fault);
    setFocusProxy(m_which);
}

void PackChoice::offer(const std::optional<Pack>& present) {
    m_present = present;
    m_which->clear();
    if (present) {
        m_which->addItem(tr("The same: %1").arg(nameOf(*present)), Present);
    }
    Result<Pack> shipped = openPack(usualPack());
    m_shipped = shipped ? std::optional(*std::move(shipped)) : std::nullopt;
    if (m_shipped) {
        m_which->addItem(tr("The one in this program: %1").arg(nameOf(*m_shipped)), Shipped);
    }
    m_which->addItem(tr("From a folder…"), Folder);
    m_which->setCurrentIndex(0);
    read();
}

void PackChoice::read() {
    const auto which = static_cast<Which>(m_which->currentData().toInt());
    m_folderRow->setVisible(which == Folder);
    m_fault->say({});
    if (which == Present) {
        m_pack = m_present;
    } else if (which == Folder && m_folder->text().trimmed().isEmpty()) {
        m_pack.reset();
    } else {
        const std::string place =
            which == Shipped ? std::string(usualPack())
                             : QDir::fromNativeSeparators(m_folder->text().trimmed()).toStdString();
        Result<Pack> read = openPack(place);
        m_fault->say(read ? QString() : inWindowLanguage(read.error().message));
        m_pack = read ? std::optional(*std::move(read)) : std::nullopt;
    }
    Q_EMIT changed();
}

void PackChoice::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder of the questionnaire"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        read();
    }
}

} // namespace kordon
