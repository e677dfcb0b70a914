// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/sourcechoice.h"

#include "app/citations/entrytexts.h"
#include "document/article/citationkeys.h"
#include "document/article/inlineparse.h"
#include "document/bibliography/bibliography.h"
#include "document/bibliographystates.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SourceChoice)
};

constexpr auto separator = " — "_L1;

void addEntries(const DocumentSnapshot &snapshot, QList<SourceOffer> &offers)
{
    constexpr qsizetype mostEntries = 5000;
    for (const ListedEntry &listed : listedEntries(snapshot))
        if (listed.state != EntryState::Duplicate && offers.size() < mostEntries)
            offers.append({u"[@%1]"_s.arg(citeKeyText(listed.entry->key)), entryLine(*listed.entry)});
}

} // namespace

QList<SourceOffer> offeredSources(const DocumentSnapshot &snapshot)
{
    QList<SourceOffer> offers;
    for (const NumberedSource &source : snapshot.sources())
        offers.append({u"[%1]"_s.arg(source.number), plainInlines(source.text).simplified()});
    addEntries(snapshot, offers);
    const BibliographyPtr &bibliography = snapshot.surroundings()->bibliography;
    QSet<QString> keys;
    for (const PlacedCitation &citation : snapshot.citations()) {
        if (citation.citation.kind != CitationKind::Key)
            continue;
        for (const QString &key : citation.citation.keys()) {
            if (!keys.contains(key) && !(bibliography && bibliography->find(key)))
                offers.append({u"[@%1]"_s.arg(key), {}});
            keys.insert(key);
        }
    }
    return offers;
}

QString bracketed(const QString &typed)
{
    const QString mark = typed.trimmed();
    return mark.isEmpty() || mark.startsWith(u'[') ? mark : u'[' + mark + u']';
}

QString chooseCitationMark(const DocumentSnapshot &snapshot, QWidget *window)
{
    QStringList items;
    for (const SourceOffer &offer : offeredSources(snapshot))
        items.append(offer.text.isEmpty() ? offer.mark : offer.mark + separator + offer.text.left(120));
    QInputDialog dialog(window);
    dialog.setWindowTitle(Texts::tr("Insert a citation"));
    dialog.setLabelText(Texts::tr("Source, or a mark such as 3 or @key:"));
    dialog.setComboBoxItems(items);
    dialog.setComboBoxEditable(true);
    dialog.setOkButtonText(Texts::tr("Insert"));
    dialog.resize(480, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return bracketed(dialog.textValue().section(separator, 0, 0));
}

} // namespace Galley
