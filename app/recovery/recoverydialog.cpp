// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoverydialog.h"

#include "app/compare/compareview.h"
#include "app/documentfile.h"
#include "app/looks.h"
#include "app/recovery/recoverytexts.h"
#include "app/saving/diskthreads.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestShown = 500'000; // units; to judge a text by, not to read it all

// The part around the last change, where the text is longer than what is shown.
SourceRange shownPart(const JournalContents &contents)
{
    const qsizetype length = contents.text.length();
    const qsizetype start = std::clamp<qsizetype>(contents.lastChange - longestShown / 2, 0, std::max<qsizetype>(length - longestShown, 0));
    return {start, std::min(start + longestShown, length)};
}

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTreeWidget *makeList()
{
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderLabels({RecoveryDialog::tr("Article"), RecoveryDialog::tr("Last change")});
    list->setAccessibleName(RecoveryDialog::tr("Articles that were not saved"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

RecoveryDialog::RecoveryDialog(QWidget *parent)
    : QDialog(parent), m_headline(wrappedLabel()), m_list(makeList()), m_state(wrappedLabel()), m_views(new QStackedWidget),
      m_text(new QPlainTextEdit), m_comparison(new CompareView), m_keep(new QPushButton(tr("&Keep"))),
      m_keepAll(new QPushButton(tr("Keep &all"))), m_compare(new QPushButton(tr("&Compare"))), m_discard(new QPushButton(tr("&Discard…")))
{
    build();
    connectAll();
}

void RecoveryDialog::build()
{
    setWindowTitle(tr("Recovered articles"));
    resize(980, 620);
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont());
    m_text->setAccessibleName(tr("Recovered text"));
    m_views->addWidget(m_text);
    m_views->addWidget(m_comparison);
    m_compare->setCheckable(true);
    for (QPushButton *button : {m_keepAll, m_compare, m_discard})
        button->setAutoDefault(false); // Return must never discard
    m_keep->setDefault(true);
    m_keep->setToolTip(tr("Open the recovered text and go on writing"));
    m_keepAll->setToolTip(tr("Open all recovered texts"));
    m_compare->setToolTip(tr("Show how the recovered text differs from its file"));
    m_discard->setToolTip(tr("Delete the recovered text for good"));

    auto *details = new QWidget;
    auto *right = new QVBoxLayout(details);
    right->setContentsMargins(12, 0, 0, 0);
    right->addWidget(m_state);
    right->addWidget(m_views, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({300, 680});
    splitter->setHandleWidth(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Decide &later"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    for (QPushButton *button : {m_keep, m_keepAll})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_discard, QDialogButtonBox::DestructiveRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_headline);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    m_list->setFocus();
}

void RecoveryDialog::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &RecoveryDialog::keepChosen);
    connect(m_compare, &QPushButton::toggled, this, &RecoveryDialog::showChosen);
    connect(m_keep, &QPushButton::clicked, this, &RecoveryDialog::keepChosen);
    connect(m_keepAll, &QPushButton::clicked, this, &RecoveryDialog::keepAll);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discardChosen);
}

void RecoveryDialog::setListing(const RecoveryFolder::Listing &listing)
{
    m_texts = listing.texts;
    m_further = listing.further;
    m_list->clear();
    for (const RecoveredText &text : std::as_const(m_texts)) {
        auto *item = new QTreeWidgetItem(m_list, {recoveredName(text), recoveredTime(text)});
        item->setToolTip(0, text.contents.base.path);
    }
    QString headline = m_texts.isEmpty()
        ? tr("There is nothing to recover.")
        : tr("Galley ended before the changes to %n article(s) were saved. Keep a text to go on with it, or discard it.", nullptr,
              int(m_texts.size()));
    if (m_further > 0)
        headline += u' ' + tr("%n older text(s) will be shown once you have kept or discarded these.", nullptr, m_further);
    m_headline->setText(headline);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

const RecoveredText *RecoveryDialog::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < m_texts.size() ? &m_texts.at(row) : nullptr;
}

void RecoveryDialog::showChosen()
{
    const RecoveredText *text = chosen();
    const bool readable = text && text->isReadable();
    const bool hasFile = readable && (text->base == BaseState::Same || text->base == BaseState::Changed);
    m_keep->setEnabled(readable);
    m_keepAll->setEnabled(std::ranges::any_of(m_texts, &RecoveredText::isReadable));
    m_compare->setEnabled(hasFile);
    m_discard->setEnabled(text);
    m_state->setText(text ? recoveredState(*text) : QString());
    if (hasFile && m_compare->isChecked())
        compareChosen();
    else
        showText(text ? *text : RecoveredText());
}

void RecoveryDialog::showText(const RecoveredText &text)
{
    const SourceText &whole = text.contents.text;
    const SourceRange part = shownPart(text.contents);
    const QString before = part.start > 0 ? u"…\n"_s : QString();
    m_text->setPlainText(before + whole.text(part) + (part.end < whole.length() ? u"\n…"_s : QString()));
    m_views->setCurrentWidget(m_text);
    m_views->setEnabled(true);
    if (text.contents.lastChange < 0)
        return;
    QTextCursor place = m_text->textCursor();
    place.setPosition(int(text.contents.lastChange - part.start + before.size()));
    m_text->setTextCursor(place);
    m_text->centerCursor();
}

// What was shown before stands greyed until the disk has answered.
void RecoveryDialog::compareChosen()
{
    m_views->setEnabled(false);
    const auto take = [this, id = chosen()->id](const DocumentFile &file) {
        const RecoveredText *text = chosen();
        if (!text || text->id != id || !m_compare->isChecked())
            return; // the writer went on meanwhile
        m_comparison->setTexts({tr("In the file"), file.text}, {tr("Recovered"), text->contents.text});
        m_views->setCurrentWidget(m_comparison);
        m_views->setEnabled(true);
    };
    runOnDisk(this, [path = chosen()->contents.base.path] { return readDocumentFile(path); }, take);
}

void RecoveryDialog::keepChosen()
{
    if (const RecoveredText *text = chosen(); text && text->isReadable())
        Q_EMIT keepRequested(QString(text->id));
}

void RecoveryDialog::keepAll()
{
    const QList<RecoveredText> texts = m_texts;
    for (const RecoveredText &text : texts) {
        if (text.isReadable())
            Q_EMIT keepRequested(text.id);
    }
}

void RecoveryDialog::discardChosen()
{
    const RecoveredText *text = chosen();
    if (!text)
        return;
    const QString id = text->id;
    QMessageBox box(QMessageBox::Warning, windowTitle(), tr("Discard the recovered text of “%1”?").arg(recoveredName(*text)),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("It will be deleted and cannot be brought back."));
    const QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == discard)
        Q_EMIT discardRequested(id);
}

void RecoveryDialog::remove(const QString &id)
{
    const auto place = std::ranges::find(m_texts, id, &RecoveredText::id);
    if (place == m_texts.end())
        return;
    const int row = int(place - m_texts.begin());
    m_texts.erase(place);
    delete m_list->takeTopLevelItem(row);
    showChosen();
    if (m_texts.isEmpty())
        accept();
}

void RecoveryDialog::tell(const QString &message)
{
    m_state->setText(message);
}

} // namespace Galley
