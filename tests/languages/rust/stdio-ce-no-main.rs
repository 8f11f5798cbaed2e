// says: there is no main()
fn helper() {}
