// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/versionstore.h"
#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Galley {

class CompareView;

// The earlier versions of an article: a list, and what the chosen one differs in from the text as it is now, or reads
// like. It asks for a version to be restored; it changes nothing.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    // `current` is decoded as the versions are: with this format.
    VersionsDialog(const VersionStore &store, const QString &name, QWidget *parent = nullptr);

    void setCurrent(const SourceText &text, const FileFormat &format);
    void forbidRestoring(const QString &why); // they can still be looked at
    int count() const { return int(m_versions.size()); }

Q_SIGNALS:
    void restoreRequested(const Galley::SourceText &text, const QString &label);

private:
    void build(const QString &name);
    void connectAll();
    void fill();
    void showChosen();
    SourceText textOf(const KeptVersion &version) const;
    const KeptVersion *chosen() const;
    void restoreChosen();

    VersionStore m_store;
    QList<KeptVersion> m_versions;
    SourceText m_current;
    qsizetype m_currentBytes = 0;
    FileFormat m_format;
    bool m_mayRestore = true;
    QLabel *m_headline;
    QTreeWidget *m_list;
    QStackedWidget *m_views;
    QPlainTextEdit *m_text;
    CompareView *m_comparison;
    QPushButton *m_differences;
    QPushButton *m_restore;
};

QString versionReasonText(VersionReason reason);
QString versionTimeText(const QDateTime &time);

} // namespace Galley
