final class Unformatted{
    private Unformatted ( ) { }
}
