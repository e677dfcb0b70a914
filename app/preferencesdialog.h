// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QFormLayout;
class QLineEdit;

namespace Galley {

class Settings;

// The preferences with a search field; each takes effect at once, so there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Settings *settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLooks(QFormLayout *form);
    void addPane(QFormLayout *form);
    void addFiles(QFormLayout *form);
    void addChecks(QFormLayout *form);
    void addCitations(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &tip);
    void filterRows(const QString &text);
    void restoreDefaults();

    struct Row
    {
        QWidget *field;
        QString words;
    };
    Settings *m_settings;
    QWidget *m_body = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_search = nullptr;
    QList<Row> m_rows;
};

} // namespace Galley
