// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/versionsdialog.h"

#include "app/compare/compareview.h"
#include "app/looks.h"
#include "app/saving/diskthreads.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

enum Column { Time, Words, Size, Columns };
constexpr qsizetype longestShown = 500'000; // units; to judge a text by, not to read it all

// “+1.2 kB”: against the text as it is now.
QString sizeDifference(qint64 bytes)
{
    const QString amount = QLocale().formattedDataSize(std::abs(bytes), 1, QLocale::DataSizeSIFormat);
    return bytes == 0 ? QLocale().toString(0) : (bytes > 0 ? u"+"_s : u"−"_s) + amount;
}

QTreeWidget *makeList()
{
    auto *list = new QTreeWidget;
    list->setColumnCount(Columns);
    list->setHeaderLabels({VersionsDialog::tr("Version"), VersionsDialog::tr("Words"), VersionsDialog::tr("Size")});
    list->headerItem()->setToolTip(Size, VersionsDialog::tr("How much longer or shorter the version is than the current text"));
    list->setAccessibleName(VersionsDialog::tr("Earlier versions, the newest first"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(Time, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    for (const int column : {Words, Size})
        list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return list;
}

std::optional<SourceText> readVersion(const VersionStore &store, const KeptVersion &version, const FileFormat &format)
{
    const std::optional<QByteArray> bytes = store.contents(version);
    if (!bytes)
        return {};
    const DecodedText plain = decode(*bytes);
    if (plain.fault == DecodingFault::None || format.encoding != Encoding::EightBit)
        return SourceText(plain.text);
    return SourceText(decode(*bytes, EncodingChoice{format.encoding, format.eightBit}).text);
}

} // namespace

VersionListing listVersions(const QString &folder, const QString &file, const SourceText &current, const FileFormat &format)
{
    VersionListing listing{VersionStore(folder, file), {}, encode(current, format).size()};
    listing.versions = listing.store.versions();
    return listing;
}

QString versionReasonText(VersionReason reason)
{
    switch (reason) {
    case VersionReason::Saved:
        break;
    case VersionReason::Opened:
        return VersionsDialog::tr("As it was opened");
    case VersionReason::Shrinking:
        return VersionsDialog::tr("Before more than half of it was deleted");
    }
    return VersionsDialog::tr("Saved");
}

QString versionTimeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm:ss"_s);
    return local.date() == QDate::currentDate() ? VersionsDialog::tr("Today, %1").arg(clock)
                                                : QLocale().toString(local.date(), QLocale::ShortFormat) + u", "_s + clock;
}

VersionsDialog::VersionsDialog(const QString &name, QWidget *parent)
    : QDialog(parent), m_headline(new QLabel), m_list(makeList()), m_views(new QStackedWidget), m_text(new QPlainTextEdit),
      m_comparison(new CompareView), m_differences(new QPushButton(tr("Show &differences"))), m_restore(new QPushButton(tr("&Restore")))
{
    build(name);
    connectAll();
    readChosen();
}

void VersionsDialog::build(const QString &name)
{
    setWindowTitle(tr("Versions of “%1”").arg(name));
    resize(1080, 660);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setText(tr("Looking for earlier versions…"));
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont());
    m_text->setAccessibleName(tr("Text of the version"));
    m_views->addWidget(m_text);
    m_views->addWidget(m_comparison);
    m_differences->setCheckable(true);
    m_differences->setChecked(true);
    m_differences->setAutoDefault(false);
    m_differences->setToolTip(tr("Show the version beside the current text, or alone"));
    m_restore->setToolTip(tr("Replace the article's text with this version; undo takes it back"));
    m_restore->setDefault(true);

    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_views);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_views->setContentsMargins(12, 0, 0, 0);
    splitter->setSizes({330, 750});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_differences, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    m_list->setFocus();
}

void VersionsDialog::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::readChosen);
    connect(m_differences, &QPushButton::toggled, this, &VersionsDialog::showChosen);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restoreChosen);
}

void VersionsDialog::setCurrent(const SourceText &text, const FileFormat &format)
{
    m_current = text;
    m_format = format;
}

void VersionsDialog::setListing(const VersionListing &listing)
{
    m_store = listing.store;
    m_versions = listing.versions;
    m_currentBytes = listing.currentBytes;
    m_headline->setText(m_versions.isEmpty()
            ? tr("There are no earlier versions yet. Galley keeps one each time you save the article.")
            : tr("%n version(s) of this article are kept. Restoring one is a change like any other: undo takes it back.", nullptr,
                  int(m_versions.size())));
    fill();
    readChosen();
}

void VersionsDialog::forbidRestoring(const QString &why)
{
    m_mayRestore = false;
    m_restore->setToolTip(why);
    m_restore->setEnabled(false);
}

void VersionsDialog::fill()
{
    m_list->clear();
    for (const KeptVersion &version : std::as_const(m_versions)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Time, versionTimeText(version.time));
        item->setText(Words, QLocale().toString(version.words));
        item->setText(Size, sizeDifference(version.bytes - m_currentBytes));
        item->setToolTip(Time, versionReasonText(version.reason));
        for (const int column : {Words, Size})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

const KeptVersion *VersionsDialog::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

// What was shown before stands greyed until the disk has answered.
void VersionsDialog::readChosen()
{
    const KeptVersion *version = chosen();
    m_read = 0;
    m_restore->setEnabled(false);
    m_differences->setEnabled(false);
    m_views->setVisible(version);
    m_views->setEnabled(false);
    if (!version)
        return;
    const auto take = [this, number = version->number](const std::optional<SourceText> &text) {
        if (!chosen() || chosen()->number != number)
            return; // another was chosen meanwhile
        m_read = number;
        m_version = text;
        showChosen();
    };
    runOnDisk(this, [store = *m_store, wanted = *version, format = m_format] { return readVersion(store, wanted, format); }, take);
}

void VersionsDialog::showChosen()
{
    const KeptVersion *version = chosen();
    if (!version || version->number != m_read)
        return;
    m_restore->setEnabled(m_version && m_mayRestore);
    m_differences->setEnabled(true);
    m_views->setEnabled(true);
    if (!m_version) {
        m_text->setPlainText(tr("This version is damaged and cannot be read."));
        m_views->setCurrentWidget(m_text);
        return;
    }
    const SourceText &text = *m_version;
    if (m_differences->isChecked()) {
        m_comparison->setTexts(
            {versionTimeText(version->time) + u" · "_s + versionReasonText(version->reason), text}, {tr("Now"), m_current});
        m_views->setCurrentWidget(m_comparison);
    } else {
        m_text->setPlainText(text.text({0, longestShown}) + (text.length() > longestShown ? u"\n…"_s : QString()));
        m_views->setCurrentWidget(m_text);
    }
}

void VersionsDialog::restoreChosen()
{
    if (const KeptVersion *version = chosen(); version && m_mayRestore && m_read == version->number && m_version) {
        Q_EMIT restoreRequested(*m_version, tr("Restore the version of %1").arg(versionTimeText(version->time)));
        accept();
    }
}

} // namespace Galley
